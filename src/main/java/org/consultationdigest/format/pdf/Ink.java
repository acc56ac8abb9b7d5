package org.consultationdigest.format.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The colour that letters are filled with, known by the numbers that the page sets it with (ISO 32000-1, 8.6.8). Colours are
 * only compared: which one it is, nobody asks.
 */
final class Ink {
    private static final int BLACK = 0;
    /** More are never open in a sound file. */
    private static final int DEEPEST = 512;

    private final Deque<Integer> outer = new ArrayDeque<>();
    private int now = BLACK;

    void clear() {
        outer.clear();
        now = BLACK;
    }

    void save() {
        if (outer.size() < DEEPEST) {
            outer.push(now);
        }
    }

    void restore() {
        now = outer.isEmpty() ? BLACK : outer.pop();
    }

    void take(String operator, List<COSBase> operands) {
        switch (operator) {
            case "g", "rg", "sc", "scn" -> now = isDark(operands) ? BLACK : key(operands);
            case "k" -> now = isFullKey(operands) ? BLACK : key(operands);
            case "cs" -> now = BLACK;
            default -> {}
        }
    }

    /** What is known by its numbers alone; equal numbers are taken for equal colours. */
    int now() {
        return now;
    }

    private static int key(List<COSBase> operands) {
        int key = operands.size();
        for (COSBase operand : operands) {
            key = 31 * key
                    + (operand instanceof COSNumber number ? Float.hashCode(number.floatValue()) : operand.hashCode());
        }
        return key == BLACK ? 1 : key;
    }

    private static boolean isDark(List<COSBase> operands) {
        return operands.stream()
                .allMatch(operand -> operand instanceof COSNumber number && number.floatValue() < 0.25f);
    }

    private static boolean isFullKey(List<COSBase> operands) {
        return operands.size() == 4 && operands.get(3) instanceof COSNumber number && number.floatValue() > 0.75f;
    }
}
