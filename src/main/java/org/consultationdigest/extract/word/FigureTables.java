package org.consultationdigest.extract.word;

import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;
import org.consultationdigest.text.Folding;

/**
 * Tables of figures in a letter: they illustrate what is said around them, and no cell of theirs says anything by itself.
 */
final class FigureTables {
    private static final double LEAST_SHARE = 0.5;
    private static final int LONGEST_CELL = 60;

    private FigureTables() {}

    /** Whether at least half of the cells beneath the titles and beside the labels hold figures, and none holds a text. */
    static boolean is(WordTable table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.cells().stream().map(FigureTables::text).toList())
                .toList();
        if (rows.size() < 2 || rows.stream().mapToInt(List::size).max().orElse(0) < 2) {
            return false;
        }
        List<String> inside = rows.stream()
                .skip(1)
                .flatMap(row -> row.stream().skip(1))
                .filter(text -> !text.isBlank())
                .toList();
        long figures = inside.stream().filter(FigureTables::isFigure).count();
        boolean prose = rows.stream().flatMap(List::stream).anyMatch(text -> text.length() > LONGEST_CELL);
        return !prose && figures > 0 && figures >= LEAST_SHARE * inside.size();
    }

    /** A row as one line, its cells parted by tabs. */
    static String line(WordTable.Row row) {
        return row.cells().stream().map(FigureTables::text).collect(Collectors.joining("\t"));
    }

    /** Figures with no more than a unit or a sign beside them. */
    private static boolean isFigure(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return digits > 0 && letters <= digits + 2;
    }

    private static String text(WordTable.Cell cell) {
        return WordBlock.paragraphs(cell.blocks()).stream()
                .map(WordParagraph::text)
                .map(text -> Folding.shown(text).replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
