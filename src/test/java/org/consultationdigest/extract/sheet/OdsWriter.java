package org.consultationdigest.extract.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an OpenDocument spreadsheet of one sheet from lines: cells parted by {@code |}. */
final class OdsWriter {
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private OdsWriter() {}

    static Path write(Path file, String sheet, String... lines) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String line : lines) {
            rows.append("<table:table-row>");
            for (String cell : line.split("\\|", -1)) {
                rows.append(cell(cell.strip()));
            }
            rows.append("</table:table-row>");
        }
        return writeRows(file, sheet, rows.toString());
    }

    /** Rows as they stand in the file. */
    static Path writeRows(Path file, String sheet, String rows) throws IOException {
        return writeRows(file, sheet, "", rows);
    }

    /** Styles and rows as they stand in the file. */
    static Path writeRows(Path file, String sheet, String styles, String rows) throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + NAMESPACES
                + "><office:automatic-styles><style:style style:name=\"gone\" style:family=\"text\">"
                + "<style:text-properties style:text-line-through-style=\"solid\"/></style:style>" + styles
                + "</office:automatic-styles>"
                + "<office:body><office:spreadsheet><table:table table:name=\"" + sheet + "\">" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            entry(zip, "content.xml", content);
        }
        return file;
    }

    private static String cell(String text) {
        return text.isEmpty()
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(text)
                        + "</text:p></table:table-cell>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
