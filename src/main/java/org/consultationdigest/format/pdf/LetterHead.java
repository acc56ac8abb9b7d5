package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/** The two-column head of an official letter. */
final class LetterHead {
    private static final int MOST_ROWS = 14;

    /** How many rows from the top belong to the head; 0 when there is none. */
    static int rows(List<List<TextLine>> rows) {
        int first = firstSplit(rows);
        if (first < 0 || rows.get(first).stream().noneMatch(line -> isCapitals(line.text()))) {
            return 0;
        }
        double low = 0;
        double high = Double.MAX_VALUE;
        int splits = 0;
        int end = first;
        for (int i = first; i < rows.size(); i++) {
            List<TextLine> row = rows.get(i);
            double newLow = row.size() == 2 ? Math.max(low, row.get(0).right()) : low;
            double newHigh = row.size() == 2 ? Math.min(high, row.get(1).left()) : high;
            boolean beside = row.size() == 1
                    && (row.get(0).right() <= high || row.get(0).left() >= low)
                    && isNear(rows.get(i - 1), row);
            if (!(row.size() == 2 && newLow < newHigh) && !beside) {
                break;
            }
            low = newLow;
            high = newHigh;
            splits += row.size() == 2 ? 1 : 0;
            end = i + 1;
        }
        return splits >= 2 && end - first <= MOST_ROWS ? end : 0;
    }

    private static int firstSplit(List<List<TextLine>> rows) {
        for (int i = 0; i < Math.min(4, rows.size()); i++) {
            if (rows.get(i).size() == 2) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNear(List<TextLine> above, List<TextLine> row) {
        return row.get(0).baseline() - above.get(0).baseline()
                < 1.9 * row.get(0).size();
    }

    static List<Block> blocks(List<List<TextLine>> rows) {
        List<TextLine> before = new ArrayList<>();
        List<TextLine> left = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        double middle = rows.stream()
                .filter(row -> row.size() == 2)
                .mapToDouble(row -> row.get(1).left())
                .min()
                .orElse(0);
        for (List<TextLine> row : rows) {
            if (left.isEmpty() && right.isEmpty() && row.size() != 2) {
                before.addAll(row);
                continue;
            }
            row.forEach(line -> (line.left() < middle ? left : right)
                    .add(line.at(line.left() < middle ? Place.LEFT_COLUMN : Place.RIGHT_COLUMN)));
        }
        List<Block> blocks = new ArrayList<>();
        for (List<TextLine> lines : List.of(before, left, right)) {
            // Each line of a head stands for itself: a far right edge makes every line a short one.
            lines.forEach(line -> blocks.add(Block.of(List.of(line)).reaching(Double.MAX_VALUE)));
        }
        return blocks;
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
