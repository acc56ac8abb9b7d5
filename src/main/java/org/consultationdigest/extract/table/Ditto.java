package org.consultationdigest.extract.table;

import java.util.Set;
import org.consultationdigest.text.Folding;

/** Cells that say only "as above", in the four languages. */
final class Ditto {
    private static final Set<String> WORDS = Set.of(
            "nhu tren",
            "nt",
            "ditto",
            "do",
            "idem",
            "id",
            "ibid",
            "ibidem",
            "as above",
            "same",
            "same as above",
            "same as previous",
            "tuong tu",
            "tuong tu nhu tren",
            "nhu dong tren",
            "ci-dessus",
            "comme ci-dessus",
            "igual",
            "igual que anterior",
            "igual que el anterior",
            "idem anterior",
            "lo mismo");

    private static final Set<String> SIGNS = Set.of("''", ",,");
    private static final String QUOTES = "\"”“〃″";
    private static final String BEFORE = "-–\"'(";
    private static final String BEHIND = "-–\"').";

    private static final int LONGEST = 40;
    private static final String FIRST_LETTERS = "acdilnstACDILNST";

    private Ditto() {}

    /** Nearly every cell is told without folding it: by its length, a digit, or its first letter. */
    private static boolean couldBe(String cell) {
        boolean letter = false;
        for (int i = 0; i < cell.length() && i <= LONGEST; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                return false;
            }
            if (!letter && Character.isLetter(c)) {
                letter = true;
                if (c < 0x80 && FIRST_LETTERS.indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return cell.length() <= LONGEST;
    }

    /** Whether the whole cell refers to the cell above it. */
    static boolean is(String cell) {
        return couldBe(cell) && isFolded(Folding.folded(cell));
    }

    private static boolean isFolded(String cell) {
        return WORDS.contains(withoutSigns(cell)) || SIGNS.contains(cell) || isQuotes(cell);
    }

    private static String withoutSigns(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && BEFORE.indexOf(cell.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BEHIND.indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isQuotes(String cell) {
        boolean quotes = !cell.isEmpty();
        for (int i = 0; i < cell.length() && quotes; i++) {
            quotes = QUOTES.indexOf(cell.charAt(i)) >= 0;
        }
        return quotes;
    }
}
