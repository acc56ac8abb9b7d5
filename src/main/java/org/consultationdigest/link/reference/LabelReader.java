package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one label: {@code 45bis}, {@code II.3}, {@code IV.B}, {@code (a)}, {@code hai}. */
final class LabelReader {
    private static final Pattern CAPITAL_ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern SMALL_ROMAN = Pattern.compile("i{1,3}|iv|vi{0,3}|ix|x{1,2}");
    private static final Pattern MISREAD_ROMAN = Pattern.compile("(?=.*l)[lI]{2,3}|l[VX]");
    private static final Pattern MIXED_ROMAN = Pattern.compile("I[ivx]{1,3}|[VX][ivx]{1,4}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-zĐđ]");

    private final Reading reading;
    private final SpacedLevels spaced;

    LabelReader(Reading reading) {
        this.reading = reading;
        this.spaced = new SpacedLevels(reading);
    }

    /** The label that stands here; nothing is read when there is none, or when the number measures something. */
    Optional<Label> read(Unit unit) {
        int start = reading.at;
        List<String> parts = new ArrayList<>();
        Optional<String> part = bracketed(unit).or(() -> part(unit));
        while (part.isPresent()) {
            parts.add(part.get());
            part = nextLevel(unit, parts);
        }
        if (parts.isEmpty() || measuresSomething()) {
            reading.at = start;
            return Optional.empty();
        }
        if (unit == Unit.POINT && reading.peek().glued()) {
            reading.skipMark(")");
        }
        return Optional.of(new Label(parts));
    }

    private boolean measuresSomething() {
        return reading.peek().isMark("%")
                || (!reading.cell && reading.see(Role.MEASURE).isPresent());
    }

    private Optional<String> bracketed(Unit unit) {
        if (!reading.peek().isMark("(") || !reading.peek(2).isMark(")")) {
            return Optional.empty();
        }
        reading.at++;
        Optional<String> inside = part(unit);
        if (inside.isEmpty() || !reading.skipMark(")")) {
            reading.at--;
            return Optional.empty();
        }
        return inside;
    }

    /** The next level of a path: joined by a stop, or by a dash or stroke where a letter turns into a figure. */
    private Optional<String> nextLevel(Unit unit, List<String> parts) {
        Token joint = reading.peek();
        Token next = reading.peek(1);
        if (spaced.isNext(unit, parts)) {
            reading.at += joint.isMark(".") ? 1 : 0;
            return part(unit);
        }
        if (!joint.glued() || !next.glued() || !joins(joint, next, parts.get(parts.size() - 1), unit)) {
            return Optional.empty();
        }
        reading.at++;
        Optional<String> part = part(unit);
        if (part.isEmpty()) {
            reading.at--;
        }
        return part;
    }

    private static boolean joins(Token joint, Token next, String before, Unit unit) {
        if (joint.isMark(".")) {
            return true;
        }
        boolean fromLetterToFigure = !Character.isDigit(before.charAt(0)) && next.isNumber();
        boolean path = fromLetterToFigure || (joint.isMark("-") && SpacedLevels.goesDown(before, next));
        return (joint.isMark("-") || joint.isMark("/")) && unit.isSection() && path;
    }

    private Optional<String> part(Unit unit) {
        Token token = reading.peek();
        if (token.isNumber()) {
            return Ordinals.countsSomething(reading) ? Optional.empty() : Optional.of(figure(unit));
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        return misread(token, unit).or(() -> letters(token, unit)).or(this::numberWord);
    }

    private String figure(Unit unit) {
        StringBuilder figure = new StringBuilder(withoutZeros(reading.peek().text()));
        reading.at++;
        if (reading.see(Role.BIS).isPresent()) {
            figure.append(reading.peek().folded());
            reading.at++;
        } else if (reading.peek().glued()
                && !SpacedLevels.isLevel(reading.peek(), unit)
                && LETTER.matcher(reading.peek().text()).matches()) {
            figure.append(reading.peek().text());
            reading.at++;
        }
        return figure.toString();
    }

    private static String withoutZeros(String digits) {
        String bare = digits.replaceFirst("^0+(?=.)", "");
        return bare.length() > 9 ? bare.substring(0, 9) : bare;
    }

    /** Optical character recognition takes I and 1 for l. */
    private Optional<String> misread(Token token, Unit unit) {
        if (unit.isSection() || unit == Unit.ANNEX) {
            if (MISREAD_ROMAN.matcher(token.text()).matches()) {
                reading.at++;
                return Optional.of(token.text().replace('l', 'I'));
            }
            return Optional.empty();
        }
        boolean oneBeforeFigures = token.text().equals("l")
                && reading.peek(1).isNumber()
                && reading.peek(1).glued();
        if (!oneBeforeFigures) {
            return Optional.empty();
        }
        String figure = "1" + reading.peek(1).text();
        reading.at += 2;
        return Optional.of(figure);
    }

    private Optional<String> letters(Token token, Unit unit) {
        String text = token.text();
        boolean roman =
                CAPITAL_ROMAN.matcher(text).matches() && Numerals.roman(text).isPresent();
        boolean mixedRoman = reading.cell
                && unit.isSection()
                && MIXED_ROMAN.matcher(text).matches()
                && reading.peek(1).isMark(".")
                && reading.peek(1).glued();
        boolean smallRoman = SMALL_ROMAN.matcher(text).matches()
                && (reading.cell || unit == Unit.SUBPOINT || unit == Unit.POINT || text.startsWith("ii"));
        if (!roman && !smallRoman && !mixedRoman && !LETTER.matcher(text).matches()) {
            return Optional.empty();
        }
        reading.at++;
        if (isDoubtfulLetter(token, unit) && !Continuation.isPlausible(reading)) {
            reading.at--;
            return Optional.empty();
        }
        return Optional.of((smallRoman || mixedRoman) && unit.isSection() ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** One letter may as well be the word {@code a} or {@code I}, unless a stop joins it to the level above. */
    private boolean isDoubtfulLetter(Token token, Unit unit) {
        Token before = reading.peek(-2);
        boolean joined = token.glued() && before.isMark(".") && before.glued();
        return !joined && token.text().length() == 1 && (!reading.cell || (unit.isSection() && !token.glued()));
    }

    private Optional<String> numberWord() {
        Optional<Phrase> cardinal = reading.see(Role.CARDINAL);
        if (cardinal.isEmpty()) {
            return Optional.empty();
        }
        int start = reading.at;
        reading.at += cardinal.get().length();
        boolean countsOn =
                reading.peek().isNumber() || reading.see(Role.NUMBER_SIGN).isPresent();
        if (countsOn || !Continuation.isPlausible(reading)) {
            reading.at = start;
            return Optional.empty();
        }
        return Optional.of(Integer.toString(cardinal.get().value()));
    }
}
