package org.consultationdigest.samples;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The section numbers that Word gives the headings of the draft. */
final class DraftSections {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private DraftSections() {}

    /** Hands on every line of the draft from the first heading on, with the number of the section it stands in. */
    static void walk(DraftText draft, BiConsumer<String, String> visitor) {
        int[] counts = new int[4];
        int depth = 0;
        for (String line : draft.lines()) {
            if (line.startsWith("#")) {
                depth = line.indexOf(' ');
                counts[depth]++;
                Arrays.fill(counts, depth + 1, counts.length, 0);
            }
            if (depth > 0) {
                visitor.accept(number(counts, depth), line);
            }
        }
    }

    private static String number(int[] counts, int depth) {
        String number = ROMAN.get(counts[1] - 1);
        number += depth > 1 ? "." + (char) ('A' + counts[2] - 1) : "";
        return depth > 2 ? number + "." + counts[3] : number;
    }
}
