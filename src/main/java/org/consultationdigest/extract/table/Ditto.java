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

    private Ditto() {}

    /** Whether the whole cell refers to the cell above it. */
    static boolean is(String cell) {
        return cell.length() <= LONGEST && DITTO.matcher(Folding.folded(cell)).matches();
    }
}
