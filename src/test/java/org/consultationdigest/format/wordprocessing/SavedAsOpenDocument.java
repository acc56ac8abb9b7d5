package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Saves a manuscript as an .odt file, as LibreOffice does. */
public final class SavedAsOpenDocument implements Saved {
    private static final String NAMESPACES = List.of("office", "text", "table", "style", "meta").stream()
                    .map(name -> " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"")
                    .reduce("", String::concat)
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    private static final String STYLES = "<office:automatic-styles>"
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
            + "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"
            + "</office:automatic-styles>";

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public String mediaType() {
        return "application/vnd.oasis.opendocument.text";
    }

    @Override
    public Path save(Manuscript manuscript, Path file) throws IOException {
        Writing writing = new Writing();
        StringBuilder body = new StringBuilder();
        manuscript.blocks().forEach(block -> body.append(writing.block(block)));
        String changes =
                writing.changes.isEmpty() ? "" : "<text:tracked-changes>" + writing.changes + "</text:tracked-changes>";
        String content = "<office:document-content" + NAMESPACES + ">" + STYLES + "<office:body><office:text>" + changes
                + body + "</office:text></office:body></office:document-content>";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "mimetype", mediaType());
            zip.setMethod(ZipOutputStream.DEFLATED);
            put(zip, "content.xml", content);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        entry.setSize(bytes.length);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", "<text:tab/>")
                .replace("\n", "<text:line-break/>");
    }

    private static final class Writing {
        private final StringBuilder changes = new StringBuilder();
        private int count;
        private boolean inList;

        private String block(Manuscript.Block block) {
            if (block instanceof Manuscript.Table table) {
                return table(table.rows());
            }
            Manuscript.Paragraph paragraph = (Manuscript.Paragraph) block;
            StringBuilder text = new StringBuilder();
            paragraph.pieces().forEach(piece -> text.append(piece(piece)));
            if (paragraph.level().isPresent()) {
                inList = false;
                return "<text:h text:outline-level=\"" + paragraph.level().get() + "\">" + text + "</text:h>";
            }
            if (paragraph.label().isPresent()) {
                String goesOn = inList ? " text:continue-numbering=\"true\"" : "";
                inList = true;
                return "<text:list text:style-name=\"L1\"" + goesOn + "><text:list-item><text:p>" + text
                        + "</text:p></text:list-item></text:list>";
            }
            inList = false;
            return "<text:p>" + text + "</text:p>";
        }

        private static String table(List<List<String>> rows) {
            StringBuilder text = new StringBuilder("<table:table>");
            for (int i = 0; i < rows.size(); i++) {
                text.append("<table:table-row>");
                for (int j = 0; j < rows.get(i).size(); j++) {
                    text.append(cell(rows, i, j));
                }
                text.append("</table:table-row>");
            }
            return text.append("</table:table>").toString();
        }

        private static String cell(List<List<String>> rows, int row, int column) {
            String cell = rows.get(row).get(column);
            if (cell.equals("^")) {
                return "<table:covered-table-cell/>";
            }
            int span = 1;
            while (row + span < rows.size() && rows.get(row + span).get(column).equals("^")) {
                span++;
            }
            return "<table:table-cell" + (span > 1 ? " table:number-rows-spanned=\"" + span + "\"" : "") + "><text:p>"
                    + escaped(cell) + "</text:p></table:table-cell>";
        }

        private String piece(Manuscript.Piece piece) {
            if (piece instanceof Manuscript.Words words) {
                return escaped(words.text());
            } else if (piece instanceof Manuscript.Bold bold) {
                return "<text:span text:style-name=\"T1\">" + escaped(bold.text()) + "</text:span>";
            } else if (piece instanceof Manuscript.Struck struck) {
                return "<text:span text:style-name=\"T2\">" + escaped(struck.text()) + "</text:span>";
            } else if (piece instanceof Manuscript.Inserted inserted) {
                String id = change("insertion", inserted.author(), "");
                return "<text:change-start text:change-id=\"" + id + "\"/>" + escaped(inserted.text())
                        + "<text:change-end text:change-id=\"" + id + "\"/>";
            } else if (piece instanceof Manuscript.Deleted deleted) {
                String id = change("deletion", deleted.author(), "<text:p>" + escaped(deleted.text()) + "</text:p>");
                return "<text:change text:change-id=\"" + id + "\"/>";
            } else if (piece instanceof Manuscript.Commented commented) {
                String id = "a" + ++count;
                return "<office:annotation office:name=\"" + id + "\"><dc:creator>" + escaped(commented.author())
                        + "</dc:creator><dc:date>2025-02-06T10:00:00</dc:date><meta:creator-initials>X</meta:creator-initials><text:p>"
                        + escaped(commented.comment()) + "</text:p></office:annotation>" + escaped(commented.text())
                        + "<office:annotation-end office:name=\"" + id + "\"/>";
            }
            return "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>"
                    + escaped(((Manuscript.Note) piece).text()) + "</text:p></text:note-body></text:note>";
        }

        private String change(String kind, String author, String words) {
            String id = "c" + ++count;
            changes.append("<text:changed-region text:id=\"" + id + "\"><text:" + kind
                    + "><office:change-info><dc:creator>" + escaped(author)
                    + "</dc:creator><dc:date>2025-02-06T10:00:00</dc:date></office:change-info>" + words + "</text:"
                    + kind
                    + "></text:changed-region>");
            return id;
        }
    }
}
