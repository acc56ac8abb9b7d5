package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves a manuscript as an .rtf file, as Word does. */
public final class SavedAsRichText implements Saved {
    /** The sixth of February 2025, packed as Word packs days. */
    private static final int DAY = (125 << 20) | (2 << 16) | (6 << 11);

    @Override
    public String extension() {
        return "rtf";
    }

    @Override
    public String mediaType() {
        return "application/rtf";
    }

    @Override
    public Path save(Manuscript manuscript, Path file) throws IOException {
        Writing writing = new Writing();
        StringBuilder body = new StringBuilder();
        manuscript.blocks().forEach(block -> body.append(writing.block(block)));
        String authors = "{\\*\\revtbl {Unknown;}"
                + String.join(
                        "",
                        writing.authors.stream()
                                .map(author -> "{" + escaped(author) + ";}")
                                .toList()) + "}";
        String head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}}"
                + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2\\outlinelevel1 heading 2;}}";
        return Files.write(file, (head + authors + "\n" + body + "}").getBytes(StandardCharsets.US_ASCII));
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' || character == '{' || character == '}') {
                escaped.append('\\').append(character);
            } else if (character == '\n') {
                escaped.append("\\line ");
            } else if (character < 128) {
                escaped.append(character);
            } else {
                escaped.append("\\u").append((short) character).append('?');
            }
        }
        return escaped.toString();
    }

    private static final class Writing {
        private final List<String> authors = new ArrayList<>();
        private int comments;

        private String block(Manuscript.Block block) {
            if (block instanceof Manuscript.Table table) {
                return table(table.rows());
            }
            Manuscript.Paragraph paragraph = (Manuscript.Paragraph) block;
            StringBuilder text = new StringBuilder("\\pard\\plain ");
            paragraph.level().ifPresent(level -> text.append("\\s" + level + "\\outlinelevel" + (level - 1) + " "));
            paragraph.label().ifPresent(label -> text.append("{\\listtext\\tab " + label + "\\tab}\\ls1 "));
            paragraph.pieces().forEach(piece -> text.append(piece(piece)));
            return text.append("\\par\n").toString();
        }

        private static String table(List<List<String>> rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                text.append("\\trowd\\trleft0");
                for (int j = 0; j < rows.get(i).size(); j++) {
                    boolean goesOn =
                            i + 1 < rows.size() && rows.get(i + 1).get(j).equals("^");
                    text.append(rows.get(i).get(j).equals("^") ? "\\clvmrg" : goesOn ? "\\clvmgf" : "");
                    text.append("\\cellx" + (2000 * (j + 1)));
                }
                for (String cell : rows.get(i)) {
                    text.append("\\pard\\intbl " + (cell.equals("^") ? "" : escaped(cell)) + "\\cell\n");
                }
                text.append("\\row\n");
            }
            return text.toString();
        }

        private String piece(Manuscript.Piece piece) {
            if (piece instanceof Manuscript.Words words) {
                return escaped(words.text());
            } else if (piece instanceof Manuscript.Bold bold) {
                return "{\\b " + escaped(bold.text()) + "}";
            } else if (piece instanceof Manuscript.Struck struck) {
                return "{\\strike " + escaped(struck.text()) + "}";
            } else if (piece instanceof Manuscript.Inserted inserted) {
                return "{\\revised\\revauth" + author(inserted.author()) + "\\revdttm" + DAY + " "
                        + escaped(inserted.text()) + "}";
            } else if (piece instanceof Manuscript.Deleted deleted) {
                return "{\\deleted\\revauthdel" + author(deleted.author()) + "\\revdttmdel" + DAY + " "
                        + escaped(deleted.text()) + "}";
            } else if (piece instanceof Manuscript.Commented commented) {
                int id = ++comments;
                return "{\\*\\atrfstart " + id + "}" + escaped(commented.text()) + "{\\*\\atrfend " + id
                        + "}{\\*\\atnid X}{\\*\\atnauthor " + escaped(commented.author())
                        + "}\\chatn{\\*\\annotation{\\*\\atnref " + id + "}{\\*\\atndate " + DAY + "}\\pard\\plain "
                        + escaped(commented.comment()) + "}";
            }
            return "{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn}"
                    + escaped(((Manuscript.Note) piece).text()) + "}";
        }

        private int author(String name) {
            if (!authors.contains(name)) {
                authors.add(name);
            }
            return authors.indexOf(name) + 1;
        }
    }
}
