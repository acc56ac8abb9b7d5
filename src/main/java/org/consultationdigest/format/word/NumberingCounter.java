package org.consultationdigest.format.word;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of lists as Word does (ISO/IEC 29500-1, 17.9): lists of one definition share their count, a level
 * begins anew after a paragraph of a level above, and a list that overrides its start does so where it is first used.
 */
final class NumberingCounter {
    private static final int LEVELS = Numbering.LEVELS;

    private final Numbering numbering;
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    /** The levels of each list that have begun where it says from what, by its id. */
    private final Map<String, BitSet> begun = new HashMap<>();

    NumberingCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Counts the next paragraph and gives its label; empty when it stands in no list. */
    Optional<ListLabel> next(ParagraphStyle style) {
        String id = style.list();
        if (id == null || id.equals("0")) {
            return Optional.empty();
        }
        return numbering.list(id).map(list -> count(id, list, Math.min(list.levelOf(style), LEVELS - 1)));
    }

    private ListLabel count(String id, NumberedList list, int level) {
        String definition = list.definition();
        @Nullable Integer[] count = counts.computeIfAbsent(definition, unused -> new Integer[LEVELS]);
        NumberingLevel shown = list.level(level);
        int value = advance(id, list, level, count);
        restartBelow(list, level, count);
        String text = shown.isBullet() && !shown.format().name().equals("none")
                ? shown.pattern()
                : written(list, shown, count);
        return new ListLabel(text.strip(), shown.isBullet(), value, level + 1, definition);
    }

    private int advance(String id, NumberedList list, int level, @Nullable Integer[] count) {
        Integer restart = list.restarts().get(level);
        boolean first = restart != null && isFirst(id, level);
        Integer now = count[level];
        int value;
        if (restart != null && (first || now == null)) {
            value = restart;
        } else {
            value = now == null ? list.level(level).start() : now + 1;
        }
        count[level] = value;
        return value;
    }

    private boolean isFirst(String id, int level) {
        BitSet levels = begun.computeIfAbsent(id, unused -> new BitSet(LEVELS));
        boolean first = !levels.get(level);
        levels.set(level);
        return first;
    }

    private void restartBelow(NumberedList list, int level, @Nullable Integer[] count) {
        for (int below = level + 1; below < LEVELS; below++) {
            OptionalInt after = list.level(below).restartAfter();
            if (after.isEmpty() || (after.getAsInt() > 0 && level + 1 <= after.getAsInt())) {
                count[below] = null;
            }
        }
    }

    private String written(NumberedList list, NumberingLevel shown, @Nullable Integer[] count) {
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

    private String part(NumberedList list, NumberingLevel shown, int level, @Nullable Integer[] count) {
        NumberingLevel counted = list.level(level);
        Integer now = count[level];
        NumberFormat.Pattern format = counted.format();
        // Legal numbering writes every count as a decimal number (17.9.4), counts with leading zeros excepted.
        boolean decimal = shown.legal() && !format.name().equals("decimalZero");
        return NumberFormat.write(
                now != null ? now : counted.start(), decimal ? new NumberFormat.Pattern("decimal", "") : format);
    }
}
