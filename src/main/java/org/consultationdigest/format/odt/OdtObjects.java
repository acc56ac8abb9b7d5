package org.consultationdigest.format.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.consultationdigest.format.packaging.PackedObject;
import org.consultationdigest.format.packaging.PackedObjects;

/**
 * The objects that somebody laid into an OpenDocument text: a folder each, or a compound file for those of other programs
 * (OpenDocument 1.3 part 2, 3.2). Charts and formulas belong to the text and are left in it.
 */
public final class OdtObjects {
    private static final Pattern DOCUMENT =
            Pattern.compile("\\Qapplication/vnd.oasis.opendocument.\\E(?:text|spreadsheet|presentation)(?:-template)?");
    private static final String OF_OTHERS = "application/vnd.sun.star.oleobject";
    private static final String MIMETYPE = "mimetype";

    private final ZipFile zip;
    private final PackedObjects objects;

    private OdtObjects(ZipFile zip, PackedObjects objects) {
        this.zip = zip;
        this.objects = objects;
    }

    /**
     * Hands out the files among the objects, in the order of the manifest.
     *
     * @param file only read; one that is damaged holds nothing here and is told of by whoever reads its words
     * @throws IOException when a file cannot be taken by {@code objects}
     */
    public static void handOut(Path file, PackedObjects objects) throws IOException {
        Optional<ZipFile> zip = OdtZip.open(file);
        if (zip.isEmpty()) {
            return;
        }
        try (ZipFile opened = zip.get()) {
            new OdtObjects(opened, objects).handOut();
        }
    }

    private void handOut() throws IOException {
        Map<String, String> listed = listed();
        listed.values().removeIf(mediaType -> !mediaType.equals(OF_OTHERS) && !isDocument(mediaType));
        listed.remove("/");
        Set<String> shown = listed.isEmpty() ? Set.of() : shown();
        for (Map.Entry<String, String> object : listed.entrySet()) {
            if (shown.contains(name(object.getKey()))) {
                handOut(object.getKey(), object.getValue());
            }
        }
    }

    private static boolean isDocument(String mediaType) {
        return DOCUMENT.matcher(mediaType).matches();
    }

    /** The objects that the text shows; programs leave others behind that nobody sees. */
    private Set<String> shown() throws IOException {
        Set<String> shown = new HashSet<>();
        OdtZip.each(zip, "content.xml", xml -> {
            if (xml.isStart() && xml.name().matches("drawing:object(?:-ole)?")) {
                xml.attribute("href").ifPresent(href -> shown.add(name(href.replaceFirst("^\\./", ""))));
            }
        });
        return shown;
    }

    /** The parts that the manifest lists, each with its media type. */
    private Map<String, String> listed() throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        OdtZip.each(zip, "META-INF/manifest.xml", xml -> {
            if (xml.isStart()) {
                xml.attribute("full-path")
                        .ifPresent(path ->
                                listed.put(path, xml.attribute("media-type").orElse("")));
            }
        });
        return listed;
    }

    private void handOut(String path, String mediaType) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (path.endsWith("/") && isDocument(mediaType)) {
            objects.object(name(path), () -> PackedObject.whole(folder(path, mediaType)));
        } else if (entry != null && mediaType.equals(OF_OTHERS)) {
            objects.object(name(path), () -> {
                try (InputStream in = zip.getInputStream(entry)) {
                    return PackedObject.inNativeData("", in.readNBytes((int) OdtZip.LARGEST));
                }
            });
        }
    }

    private static String name(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The parts of a folder as a file of their own, its kind the first of them (OpenDocument 1.3 part 2, 3.3). */
    private byte[] folder(String path, String mediaType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream file = new ZipOutputStream(bytes)) {
            writeKind(mediaType, file);
            long left = OdtZip.LARGEST;
            for (ZipEntry part : zip.stream().filter(one -> isWithin(path, one)).toList()) {
                file.putNextEntry(new ZipEntry(part.getName().substring(path.length())));
                try (InputStream in = zip.getInputStream(part)) {
                    byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE, left + 1));
                    left -= content.length;
                    file.write(content);
                }
                if (left < 0) {
                    throw new IOException("the object is larger than is read of one file");
                }
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isWithin(String path, ZipEntry part) {
        return !part.isDirectory()
                && part.getName().startsWith(path)
                && !part.getName().equals(path + MIMETYPE);
    }

    private static void writeKind(String mediaType, ZipOutputStream file) throws IOException {
        byte[] kind = mediaType.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(kind);
        ZipEntry entry = new ZipEntry(MIMETYPE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(kind.length);
        entry.setCrc(sum.getValue());
        file.putNextEntry(entry);
        file.write(kind);
    }
}
