package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Levels of a section's path that are written without a stop, or apart: {@code IV-C}, {@code 4C}, {@code II. A}. */
final class SpacedLevels {
    private static final Pattern CAPITAL = Pattern.compile("[A-ZĐ]");

    private final Reading reading;

    SpacedLevels(Reading reading) {
        this.reading = reading;
    }

    /** Whether a capital behind a figure is the level below it: {@code Section 4C}. */
    static boolean isLevel(Token letter, Unit unit) {
        return unit.isSection() && CAPITAL.matcher(letter.text()).matches();
    }

    /** Whether a letter behind a dash lies below a Roman numeral: {@code IV-C}; {@code II-V} is a run. */
    static boolean goesDown(String before, Token next) {
        OptionalInt above = Numerals.roman(before);
        if (above.isEmpty()
                || !before.equals(before.toUpperCase(Locale.ROOT))
                || !CAPITAL.matcher(next.text()).matches()) {
            return false;
        }
        OptionalInt value = Numerals.roman(next.text());
        return value.isEmpty() || value.getAsInt() <= above.getAsInt() || value.getAsInt() >= 50;
    }

    /**
     * Whether the next level stands here without being joined to the one before. In a cell a space may part them, when
     * nothing follows that they could be the beginning of.
     */
    boolean isNext(Unit unit, List<String> parts) {
        if (!unit.isSection()) {
            return false;
        }
        String before = parts.get(parts.size() - 1);
        boolean figure = Character.isDigit(before.charAt(0));
        if (figure && reading.peek().glued() && isLevel(reading.peek(), unit)) {
            return true;
        }
        int dot = reading.peek().isMark(".") ? 1 : 0;
        Token next = reading.peek(dot);
        boolean capital = CAPITAL.matcher(next.text()).matches() && (figure || goesDown(before, next));
        boolean number = dot == 1 && next.isNumber();
        return reading.cell && !next.glued() && (capital || number) && endsBehind(dot + 1);
    }

    private boolean endsBehind(int ahead) {
        return reading.at + ahead >= reading.size()
                || reading.peek(ahead).isMark(",")
                || reading.peek(ahead).isMark(";");
    }
}
