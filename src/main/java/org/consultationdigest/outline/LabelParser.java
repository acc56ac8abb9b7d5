package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes a heading's words apart into its label and its title; a count in words becomes a figure. */
final class LabelParser {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final String ANNEX_WORDS = "annexe?|appendix|anexo|phụ lục|apéndice|appendice";
    private static final String UNITS = SectionUnit.pattern() + "|" + ANNEX_WORDS;
    private static final String NUMBER = "(?:[0-9]{1,4}|[ivxlcdm]{1,8}|[a-zđ])";
    private static final String END = "(?=[\\s.:)\\-–—]|$)\\s*([.:)\\-–—]*)\\s*(.*)$";

    /** {@code Chapter 2. Land}. */
    private static final Pattern NAMED = Pattern.compile(
            "^(" + UNITS + ")\\s+(?:n[o°º]\\.?\\s*|số\\s+)?(" + NUMBER + "(?:\\.[0-9]{1,3})*)" + END, FLAGS);
    /** {@code Chương thứ hai. Đất đai}: the words of the count are looked up, the longest row of them first. */
    private static final List<Pattern> NAMED_IN_WORDS = IntStream.iterate(CountWords.MOST_WORDS, words -> words - 1)
            .limit(CountWords.MOST_WORDS)
            .mapToObj(words ->
                    Pattern.compile("^(" + UNITS + ")\\s+(\\p{L}+(?:[\\s-]\\p{L}+){" + (words - 1) + "})" + END, FLAGS))
            .toList();

    /** {@code Première partie : Cadre}. */
    private static final Pattern COUNTED_BEFORE =
            Pattern.compile("^(\\p{L}+)\\s+(" + SectionUnit.pattern() + ")" + END, FLAGS);

    private static final Pattern UNNUMBERED_ANNEX =
            Pattern.compile("^(" + ANNEX_WORDS + ")(?:e[sn])?\\s*(?:[.:\\-–—]\\s*.*)?$", FLAGS);
    private static final Pattern NUMBERED = Pattern.compile(
            "^(\\(?)(" + NUMBER + "(?:\\.(?:[0-9]{1,3}|[ivxlcdm]{1,6}|[a-zđ]))*)(\\s*[.):]|\\s+[-–—]|)([\\s]+)(\\S.*)$",
            FLAGS);

    private LabelParser() {}

    /**
     * Words taken apart.
     *
     * @param closed whether a stop, a bracket or a tab parts the label from the title, so that it is no word of it
     */
    record Labelled(HeadingLabel label, String title, boolean closed) {}

    /** The label and title of words that begin with a label. */
    static Optional<Labelled> parse(String words) {
        String text = words.strip();
        return withUnit(text).or(() -> LabelStart.mayBeNumber(text) ? numbered(text) : Optional.empty());
    }

    /** The label and title of words that begin with a label that names its unit. */
    static Optional<Labelled> parseUnit(String words) {
        return withUnit(words.strip());
    }

    private static Optional<Labelled> withUnit(String text) {
        Optional<Labelled> named = LabelStart.namesUnit(text)
                ? named(NAMED.matcher(text), 1, 2).or(() -> inWords(text))
                : Optional.empty();
        return named.or(() -> LabelStart.counts(text) ? counted(text) : Optional.empty());
    }

    /** The label that Word shows by itself ({@code II.}, {@code 1.2}, {@code Chapter 3}). */
    static Optional<HeadingLabel> parseAutomatic(String shown) {
        return parse(shown.strip() + "\t.").map(Labelled::label);
    }

    /** Whether words head an annex that has no number. */
    static boolean isUnnumberedAnnex(String words) {
        String text = words.strip();
        return LabelStart.namesUnit(text) && UNNUMBERED_ANNEX.matcher(text).matches();
    }

    private static Optional<Labelled> named(Matcher matcher, int word, int number) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return labelled(matcher.group(word), List.of(matcher.group(number).split("\\.", -1)), matcher);
    }

    private static Optional<Labelled> labelled(String unit, List<String> numbers, Matcher matcher) {
        String word = unit.toLowerCase(Locale.ROOT);
        boolean annex = word.matches(ANNEX_WORDS);
        String title = matcher.group(4);
        boolean closed = !matcher.group(3).isEmpty() || title.isEmpty() || !Character.isLowerCase(title.codePointAt(0));
        List<String> parts = new ArrayList<>(numbers);
        if (annex) {
            parts.set(0, unit + " " + parts.get(0));
        }
        return closed
                ? Optional.of(new Labelled(new HeadingLabel(word, parts, annex, ""), title, true))
                : Optional.empty();
    }

    private static Optional<Labelled> inWords(String text) {
        for (Pattern pattern : NAMED_IN_WORDS) {
            Matcher matcher = pattern.matcher(text);
            OptionalInt value = matcher.matches() ? CountWords.value(matcher.group(2)) : OptionalInt.empty();
            if (value.isPresent()) {
                return labelled(matcher.group(1), List.of(String.valueOf(value.getAsInt())), matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<Labelled> counted(String text) {
        Matcher matcher = COUNTED_BEFORE.matcher(text);
        OptionalInt value = matcher.matches() ? CountWords.value(matcher.group(1)) : OptionalInt.empty();
        return value.isPresent()
                ? labelled(matcher.group(2), List.of(String.valueOf(value.getAsInt())), matcher)
                : Optional.empty();
    }

    private static Optional<Labelled> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> parts = List.of(matcher.group(2).split("\\.", -1));
        boolean known = parts.stream().noneMatch(part -> Numeral.readings(part).isEmpty());
        if (!known || isAbbreviation(parts)) {
            return Optional.empty();
        }
        boolean closed = !matcher.group(3).isEmpty() || matcher.group(4).contains("\t");
        String form = matcher.group(1) + matcher.group(3).strip();
        return Optional.of(new Labelled(new HeadingLabel("", parts, false, form), matcher.group(5), closed));
    }

    /** Letters parted by stops are an abbreviation, unless a Roman number leads them. */
    private static boolean isAbbreviation(List<String> parts) {
        boolean lettersOnly = parts.stream().noneMatch(part -> Numeral.isFigures(part));
        String first = parts.get(0);
        return parts.size() > 1 && lettersOnly && !Numeral.readings(first).containsKey(Numeral.ROMAN);
    }
}
