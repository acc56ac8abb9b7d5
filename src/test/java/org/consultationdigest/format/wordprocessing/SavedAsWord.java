package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.consultationdigest.format.word.WordFile;

/** Saves a manuscript as a .docx file or one of its relatives, or as the same parts in one XML. */
public final class SavedAsWord implements Saved {
    private static final String NUMBERS =
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

    private final String extension;
    private final String mediaType;
    private final UnaryOperator<WordFile> kind;

    /** Saves .docx files. */
    public SavedAsWord() {
        this("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word -> word);
    }

    private SavedAsWord(String extension, String mediaType, UnaryOperator<WordFile> kind) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.kind = kind;
    }

    /** Saves .docx files in the strict vocabulary of ISO/IEC 29500. */
    public static SavedAsWord strict() {
        SavedAsWord usual = new SavedAsWord();
        return new SavedAsWord(usual.extension, usual.mediaType, WordFile::strict);
    }

    /** Saves .docm files. */
    public static SavedAsWord withMacros() {
        return new SavedAsWord(
                "docm",
                "application/vnd.ms-word.document.macroenabled.12",
                word -> word.mainType("application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    /** Saves .dotx files. */
    public static SavedAsWord template() {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.template";
        return new SavedAsWord("dotx", type, word -> word.mainType(type + ".main+xml"));
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public Path save(Manuscript manuscript, Path file) throws IOException {
        return kind.apply(word(manuscript)).write(file);
    }

    static WordFile word(Manuscript manuscript) {
        WordFile word = new WordFile().numbering(NUMBERS);
        Writing writing = new Writing(word);
        manuscript.blocks().forEach(writing::write);
        if (writing.notes.length() > 0) {
            word.part(
                    "notes.xml",
                    "footnotes",
                    WordFile.OFFICE,
                    "<w:footnotes NAMESPACES>" + writing.notes + "</w:footnotes>");
        }
        return word;
    }

    private static final class Writing {
        private final WordFile word;
        private final StringBuilder notes = new StringBuilder();
        private int comments;
        private int noteCount;

        private Writing(WordFile word) {
            this.word = word;
        }

        private void write(Manuscript.Block block) {
            if (block instanceof Manuscript.Table table) {
                word.raw(table(table.rows()));
            } else if (block instanceof Manuscript.Paragraph paragraph) {
                String style = paragraph
                        .level()
                        .map(level -> "<w:pStyle w:val=\"Heading" + level + "\"/>")
                        .orElse("");
                String list = paragraph.label().isPresent()
                        ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                        : "";
                StringBuilder runs = new StringBuilder();
                paragraph.pieces().forEach(piece -> runs.append(piece(piece)));
                word.raw("<w:p><w:pPr>" + style + list + "</w:pPr>" + runs + "</w:p>");
            }
        }

        private static String table(List<List<String>> rows) {
            StringBuilder xml = new StringBuilder("<w:tbl>");
            for (int i = 0; i < rows.size(); i++) {
                xml.append("<w:tr>");
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String cell = rows.get(i).get(j);
                    boolean goesOn =
                            i + 1 < rows.size() && rows.get(i + 1).get(j).equals("^");
                    String merge = cell.equals("^") ? "<w:vMerge/>" : goesOn ? "<w:vMerge w:val=\"restart\"/>" : "";
                    xml.append("<w:tc><w:tcPr>" + merge + "</w:tcPr><w:p>"
                            + (cell.equals("^") ? "" : WordFile.run(cell)) + "</w:p></w:tc>");
                }
                xml.append("</w:tr>");
            }
            return xml.append("</w:tbl>").toString();
        }

        private String piece(Manuscript.Piece piece) {
            if (piece instanceof Manuscript.Words words) {
                return WordFile.run(words.text());
            } else if (piece instanceof Manuscript.Bold bold) {
                return WordFile.run(bold.text()).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
            } else if (piece instanceof Manuscript.Struck struck) {
                return WordFile.run(struck.text()).replace("<w:r>", "<w:r><w:rPr><w:strike/></w:rPr>");
            } else if (piece instanceof Manuscript.Inserted inserted) {
                return WordFile.inserted(inserted.author(), inserted.text());
            } else if (piece instanceof Manuscript.Deleted deleted) {
                return WordFile.deleted(deleted.author(), deleted.text());
            } else if (piece instanceof Manuscript.Commented commented) {
                String id = String.valueOf(++comments);
                word.comment(id, commented.author(), commented.comment());
                return WordFile.commented(id, WordFile.run(commented.text()));
            }
            noteCount++;
            notes.append("<w:footnote w:id=\"" + noteCount + "\"><w:p>" + WordFile.run(((Manuscript.Note) piece).text())
                    + "</w:p></w:footnote>");
            return "<w:r><w:footnoteReference w:id=\"" + noteCount + "\"/></w:r>";
        }
    }
}
