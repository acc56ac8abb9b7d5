package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Tells what a file is by its content; the name only decides between kinds of plain text, and says what an archive was
 * meant to be that does not say so itself (a Word file that is cut off).
 */
public final class MediaTypes {

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
        return office.isPresent() ? office.get() : AnyKind.mediaType(content, name);
    }

    /** The detector of all kinds: a class of its own, because its tables take longer to load than most files to read. */
    private static final class AnyKind {
        private static final Detector DETECTOR = new DefaultDetector();

        private AnyKind() {}

        static String mediaType(Path content, String name) throws IOException {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            try (TikaInputStream in = TikaInputStream.get(content)) {
                return DETECTOR.detect(in, metadata).getBaseType().toString();
            }
        }
    }
}
