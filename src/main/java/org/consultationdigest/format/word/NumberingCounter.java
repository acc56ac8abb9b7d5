package org.consultationdigest.format.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of lists as Word does (ISO/IEC 29500-1, 17.9): lists of one definition share their count, a level
 * begins anew after a paragraph of a level above, and a list that overrides its start does so where it is first used.
 */
final class NumberingCounter {
    private static final int LEVELS = Numbering.LEVELS;

    private final Numbering numbering;
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    NumberingCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Counts the next paragraph and gives its label; empty when it stands in no list. */
    Optional<ListLabel> next(ParagraphStyle style) {
        String id = style.list();
        if (id == null || id.equals("0")) {
            return Optional.empty();
        }
        return numbering.list(id).map(list -> {
            Integer stated = style.listLevel();
            String listStyle = style.listStyle();
            int ofStyle = listStyle == null ? 0 : numbering.levelOfStyle(list, listStyle);
            int level = stated != null ? stated : ofStyle;
            return count(id, list, Math.min(level, LEVELS - 1));
        });
    }

    private ListLabel count(String id, NumberingList list, int level) {
        String definition = numbering.definition(list);
        @Nullable Integer[] count = counts.computeIfAbsent(definition, unused -> new Integer[LEVELS]);
        NumberingLevel shown = numbering.level(list, level);
        int value = advance(id, list, level, count);
        restartBelow(list, level, count);
        String text = shown.isBullet() && !shown.format().name().equals("none")
                ? shown.pattern()
                : written(list, shown, count);
        return new ListLabel(text.strip(), shown.isBullet(), value, level + 1, definition);
    }

    private int advance(String id, NumberingList list, int level, @Nullable Integer[] count) {
        Integer restart = list.restarts().get(level);
        boolean first = restart != null && begun.add(id + " " + level);
        Integer now = count[level];
        int value;
        if (restart != null && (first || now == null)) {
            value = restart;
        } else {
            value = now == null ? numbering.level(list, level).start() : now + 1;
        }
        count[level] = value;
        return value;
    }

    private void restartBelow(NumberingList list, int level, @Nullable Integer[] count) {
        for (int below = level + 1; below < LEVELS; below++) {
            OptionalInt after = numbering.level(list, below).restartAfter();
            if (after.isEmpty() || (after.getAsInt() > 0 && level + 1 <= after.getAsInt())) {
                count[below] = null;
            }
        }
    }

    private String written(NumberingList list, NumberingLevel shown, @Nullable Integer[] count) {
        StringBuilder text = new StringBuilder();
        String pattern = shown.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
                text.append(part(list, shown, next - '1', count));
                i++;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private String part(NumberingList list, NumberingLevel shown, int level, @Nullable Integer[] count) {
        NumberingLevel counted = numbering.level(list, level);
        Integer now = count[level];
        NumberFormat.Pattern format = counted.format();
        // Legal numbering writes every count as a decimal number (17.9.4), counts with leading zeros excepted.
        boolean decimal = shown.legal() && !format.name().equals("decimalZero");
        return NumberFormat.write(
                now != null ? now : counted.start(), decimal ? new NumberFormat.Pattern("decimal", "") : format);
    }
}
