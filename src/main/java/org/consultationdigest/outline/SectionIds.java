package org.consultationdigest.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Gives every section an id of its own: its number, or a few words of its title. */
final class SectionIds {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 40;

    private final Map<String, Integer> given = new HashMap<>();

    String next(Optional<SectionNumber> number, String title, Optional<String> parent) {
        String wanted =
                number.map(known -> known.shown().replaceAll("\\s+", "-")).orElseGet(() -> slug(title));
        if (number.isEmpty() && given.containsKey(wanted) && parent.isPresent()) {
            wanted = parent.get() + "." + wanted;
        }
        return unique(wanted);
    }

    private String unique(String wanted) {
        int times = given.merge(wanted, 1, Integer::sum);
        if (times == 1) {
            return wanted;
        }
        // The id with its count may itself be somebody's number.
        return given.containsKey(wanted + "-" + times) ? unique(wanted) : unique(wanted + "-" + times);
    }

    private static String slug(String title) {
        String words = NO_WORD.matcher(Folding.folded(title)).replaceAll("-");
        String bare = words.replaceAll("^-|-$", "");
        if (bare.isEmpty()) {
            return "section";
        }
        int end = bare.length() <= LONGEST ? bare.length() : bare.lastIndexOf('-', LONGEST);
        return bare.substring(0, end > 0 ? end : LONGEST);
    }
}
