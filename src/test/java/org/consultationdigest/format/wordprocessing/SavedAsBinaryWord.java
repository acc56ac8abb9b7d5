package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves a manuscript as a .doc file, as Word 97 to 2003 do. */
public final class SavedAsBinaryWord implements Saved {
    /** The sixth of February 2025, packed as Word packs days. */
    private static final int DAY = (125 << 20) | (2 << 16) | (6 << 11);

    @Override
    public String extension() {
        return "doc";
    }

    @Override
    public String mediaType() {
        return "application/msword";
    }

    @Override
    public Path save(Manuscript manuscript, Path file) throws IOException {
        DocFile doc = new DocFile();
        manuscript.blocks().forEach(block -> write(block, doc));
        return doc.write(file);
    }

    private static void write(Manuscript.Block block, DocFile doc) {
        if (block instanceof Manuscript.Table table) {
            write(table.rows(), doc);
        } else if (block instanceof Manuscript.Paragraph paragraph) {
            paragraph.pieces().forEach(piece -> write(piece, doc));
            LittleBytes properties = new LittleBytes();
            paragraph.level().ifPresent(level -> properties.all(DocSprms.outlineLevel(level)));
            paragraph.label().ifPresent(label -> properties.all(DocSprms.listed()));
            doc.end('\r', paragraph.level().orElse(0), properties.bytes());
        }
    }

    private static void write(List<List<String>> rows, DocFile doc) {
        for (int i = 0; i < rows.size(); i++) {
            List<DocSprms.Merge> merges = new ArrayList<>();
            for (int j = 0; j < rows.get(i).size(); j++) {
                String cell = rows.get(i).get(j);
                boolean goesOn = i + 1 < rows.size() && rows.get(i + 1).get(j).equals("^");
                doc.words(cell.equals("^") ? "" : cell, DocSprms.NONE);
                doc.end('\u0007', 0, DocSprms.inTable());
                merges.add(
                        cell.equals("^")
                                ? DocSprms.Merge.CONTINUES
                                : goesOn ? DocSprms.Merge.BEGINS : DocSprms.Merge.NONE);
            }
            doc.end('\u0007', 0, DocSprms.rowEnd(merges));
        }
    }

    private static void write(Manuscript.Piece piece, DocFile doc) {
        if (piece instanceof Manuscript.Words words) {
            doc.words(words.text(), DocSprms.NONE);
        } else if (piece instanceof Manuscript.Bold bold) {
            doc.words(bold.text(), DocSprms.BOLD);
        } else if (piece instanceof Manuscript.Struck struck) {
            doc.words(struck.text(), DocSprms.STRUCK);
        } else if (piece instanceof Manuscript.Inserted inserted) {
            doc.words(inserted.text(), DocSprms.inserted(doc.author(inserted.author()), DAY));
        } else if (piece instanceof Manuscript.Deleted deleted) {
            doc.words(deleted.text(), DocSprms.deleted(doc.author(deleted.author()), DAY));
        } else if (piece instanceof Manuscript.Commented commented) {
            doc.commented(commented.text(), commented.author(), commented.comment());
        } else if (piece instanceof Manuscript.Note note) {
            doc.note(note.text());
        }
    }
}
