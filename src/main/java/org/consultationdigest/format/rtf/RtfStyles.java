package org.consultationdigest.format.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraph styles of a file: what they are called and where they stand in the outline. */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();

    /** A style, with its level from 0 or a negative number when it states none. */
    void add(int style, String name, int level) {
        String bare = name.strip();
        names.putIfAbsent(style, bare);
        Matcher heading = HEADING.matcher(bare.toLowerCase(Locale.ROOT));
        int named = heading.matches() ? Integer.parseInt(heading.group(1)) - 1 : level;
        levels.putIfAbsent(style, level >= 0 ? level : named);
    }

    String name(int style) {
        return names.getOrDefault(style, "");
    }

    /** The level of a paragraph, 1 the highest: its own, from 0, or else that of its style; absent for body text. */
    OptionalInt level(int style, int own) {
        int level = own >= 0 ? own : levels.getOrDefault(style, -1);
        return level >= 0 && level < 9 ? OptionalInt.of(level + 1) : OptionalInt.empty();
    }
}
