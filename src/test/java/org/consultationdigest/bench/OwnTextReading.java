package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.format.pdf.PdfReader;
import org.consultationdigest.format.pdf.UnreadablePdfException;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.format.sheet.MergedRange;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetInfo;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.format.sheet.SheetVisitor;
import org.consultationdigest.format.sheet.SpreadsheetReader;
import org.consultationdigest.format.sheet.UnreadableSheetException;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.wordprocessing.WordProcessingReader;
import org.consultationdigest.problem.Problem;

/**
 * Reads the text of a file as this program does before it looks for comments: with its structure, margin comments, tracked
 * changes and places, but without the rules on what of it is a comment.
 */
final class OwnTextReading implements FileReading {
    private final WordProcessingReader word = new WordProcessingReader();
    private final SpreadsheetReader sheets = new SpreadsheetReader(SheetLimits.standard());
    private final PdfReader pdf = new PdfReader();

    @Override
    public long read(Path file) throws IOException {
        String name = file.toString();
        try {
            return name.endsWith(".docx") ? letters(word.read(file)) : name.endsWith(".pdf") ? pdf(file) : sheet(file);
        } catch (UnreadableWordException | UnreadableSheetException | UnreadablePdfException e) {
            throw new IOException(file + " is not read", e);
        }
    }

    private static long letters(WordDocument document) {
        long letters = letters(document.blocks());
        letters += document.notes().stream()
                .mapToLong(note -> letters(note.blocks()))
                .sum();
        letters += document.pageTexts().stream()
                .mapToLong(text -> letters(text.blocks()))
                .sum();
        return letters
                + document.comments().stream()
                        .mapToLong(comment -> letters(comment.blocks()))
                        .sum();
    }

    private static long letters(List<WordBlock> blocks) {
        return WordBlock.paragraphs(blocks).stream()
                .mapToLong(paragraph -> paragraph.text().length())
                .sum();
    }

    private long pdf(Path file) throws IOException, UnreadablePdfException {
        return pdf.read(file).paragraphs().stream()
                .mapToLong(paragraph -> paragraph.text().length())
                .sum();
    }

    private long sheet(Path file) throws IOException, UnreadableSheetException {
        Letters letters = new Letters();
        sheets.read(file, letters);
        return letters.count;
    }

    private static final class Letters implements SheetVisitor {
        private long count;

        @Override
        public void sheet(SheetInfo sheet) {}

        @Override
        public void merged(MergedRange range) {}

        @Override
        public void row(SheetRow row) {
            for (SheetCell cell : row.cells()) {
                count += cell.text().length();
            }
        }

        @Override
        public void note(CellNote note) {}

        @Override
        public void problem(Problem problem) {}
    }
}
