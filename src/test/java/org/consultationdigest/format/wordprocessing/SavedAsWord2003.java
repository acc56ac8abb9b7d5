package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Saves a manuscript as the XML of Word 2003. */
public final class SavedAsWord2003 implements Saved {
    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "application/vnd.ms-wordml";
    }

    @Override
    public Path save(Manuscript manuscript, Path file) throws IOException {
        Writing writing = new Writing();
        StringBuilder body = new StringBuilder();
        manuscript.blocks().forEach(block -> body.append(writing.block(block)));
        return Files.writeString(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><?mso-application progid=\"Word.Document\"?>"
                        + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                        + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\""
                        + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\">"
                        + "<w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:nfc w:val=\"0\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:listDef>"
                        + "<w:list w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists>"
                        + "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"
                        + "<w:body><wx:sect>" + body + "</wx:sect></w:body></w:wordDocument>");
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    private static final class Writing {
        private int count;

        private String block(Manuscript.Block block) {
            if (block instanceof Manuscript.Table table) {
                return table(table.rows());
            }
            Manuscript.Paragraph paragraph = (Manuscript.Paragraph) block;
            StringBuilder text = new StringBuilder();
            paragraph.pieces().forEach(piece -> text.append(piece(piece)));
            String style = paragraph
                    .level()
                    .map(level -> "<w:pStyle w:val=\"Heading" + level + "\"/>")
                    .orElse("");
            String list = paragraph
                    .label()
                    .map(label -> "<w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"" + label
                            + "\"/></w:listPr>")
                    .orElse("");
            return "<w:p><w:pPr>" + style + list + "</w:pPr>" + text + "</w:p>";
        }

        private static String table(List<List<String>> rows) {
            StringBuilder text = new StringBuilder("<w:tbl>");
            for (int i = 0; i < rows.size(); i++) {
                text.append("<w:tr>");
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String cell = rows.get(i).get(j);
                    boolean goesOn =
                            i + 1 < rows.size() && rows.get(i + 1).get(j).equals("^");
                    String merge = cell.equals("^") ? "<w:vmerge/>" : goesOn ? "<w:vmerge w:val=\"restart\"/>" : "";
                    text.append("<w:tc><w:tcPr>" + merge + "</w:tcPr><w:p>" + (cell.equals("^") ? "" : run(cell))
                            + "</w:p></w:tc>");
                }
                text.append("</w:tr>");
            }
            return text.append("</w:tbl>").toString();
        }

        private String piece(Manuscript.Piece piece) {
            if (piece instanceof Manuscript.Words words) {
                return run(words.text());
            } else if (piece instanceof Manuscript.Bold bold) {
                return run(bold.text()).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
            } else if (piece instanceof Manuscript.Struck struck) {
                return run(struck.text()).replace("<w:r>", "<w:r><w:rPr><w:strike/></w:rPr>");
            } else if (piece instanceof Manuscript.Inserted inserted) {
                return annotation("Word.Insertion", ++count, inserted.author(), run(inserted.text()));
            } else if (piece instanceof Manuscript.Deleted deleted) {
                return annotation(
                        "Word.Deletion",
                        ++count,
                        deleted.author(),
                        run(deleted.text()).replace("w:t>", "w:delText>"));
            } else if (piece instanceof Manuscript.Commented commented) {
                int id = ++count;
                return annotation("Word.Comment.Start", id, "", "") + run(commented.text())
                        + annotation("Word.Comment.End", id, "", "") + "<w:r>"
                        + annotation(
                                "Word.Comment", id, commented.author(), "<w:p>" + run(commented.comment()) + "</w:p>")
                        + "</w:r>";
            }
            return "<w:r><w:footnote><w:p>" + run(((Manuscript.Note) piece).text()) + "</w:p></w:footnote></w:r>";
        }

        private static String annotation(String type, int id, String author, String content) {
            return "<aml:annotation aml:id=\"" + id + "\" w:type=\"" + type + "\" aml:author=\"" + author
                    + "\" aml:createdate=\"2025-02-06T10:00:00Z\" w:initials=\"X\"><aml:content>" + content
                    + "</aml:content></aml:annotation>";
        }
    }
}
