package org.consultationdigest.format.wordxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a package by their names, to be read as a .docx file. */
final class PackageParts {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder overrides = new StringBuilder();

    /** A part; the name begins with a slash. */
    void add(String name, String contentType, byte[] content) {
        if (parts.putIfAbsent(name, content) == null && !contentType.isEmpty() && !name.endsWith(".rels")) {
            overrides
                    .append("<Override PartName=\"")
                    .append(escaped(name))
                    .append("\" ContentType=\"")
                    .append(escaped(contentType))
                    .append("\"/>");
        }
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(0);
            put(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey().substring(1), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        return "<Types xmlns=\"" + TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides + "</Types>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
