package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Tells what a file is by its content; the name only decides between kinds of plain text, and says what an archive was
 * meant to be that does not say so itself (a Word file that is cut off).
 */
public final class MediaTypes {
    private static final String PDF = "application/pdf";
    private static final byte[] PDF_SIGN = {'%', 'P', 'D', 'F', '-'};

    /**
     * The media type of a content.
     *
     * @param content the file
     * @param name the name it was received under
     * @return the type without parameters ({@code application/pdf}); {@code application/octet-stream} when nothing fits
     * @throws IOException when the content cannot be read
     */
    public String of(Path content, String name) throws IOException {
        Optional<String> office = OfficePackage.mediaType(content);
        if (office.isPresent()) {
            return office.get();
        }
        return isPdf(content, name) ? PDF : AnyKind.mediaType(content, name);
    }

    /** The plainest of cases, told without a look for the signs of all other kinds. */
    private static boolean isPdf(Path content, String name) throws IOException {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(PDF_SIGN.length), PDF_SIGN);
        }
    }

    /** The detector of all kinds: a class of its own, because its tables take longer to load than most files to read. */
    private static final class AnyKind {
        private static final Detector DETECTOR = new DefaultDetector();

        private AnyKind() {}

        static String mediaType(Path content, String name) throws IOException {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            try (TikaInputStream in = TikaInputStream.get(content)) {
                MediaType detected = DETECTOR.detect(in, metadata).getBaseType();
                return PlainByName.isMistaken(detected, name) && PlainByName.isText(content)
                        ? byName(metadata)
                        : detected.toString();
            }
        }

        private static String byName(Metadata metadata) throws IOException {
            try (TikaInputStream nothing = TikaInputStream.get(new byte[0])) {
                return DETECTOR.detect(nothing, metadata).getBaseType().toString();
            }
        }
    }
}
