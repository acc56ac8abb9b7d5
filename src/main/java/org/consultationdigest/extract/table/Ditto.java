package org.consultationdigest.extract.table;

import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Cells that say only "as above", in the four languages. */
final class Ditto {
    private static final Pattern DITTO =
            Pattern.compile("[-–\"'(]*(?:nhu tren|nt|ditto|do|idem|id|ibid|ibidem|(?:same )?as above"
                    + "|same|same as (?:above|previous)|tuong tu(?: nhu tren)?|nhu dong tren|ci-dessus|comme ci-dessus"
                    + "|igual(?: que (?:el )?anterior)?|idem anterior|lo mismo)[-–\"').]*|[\"”“〃″]+|''|,,");

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
        return couldBe(cell) && DITTO.matcher(Folding.folded(cell)).matches();
    }
}
