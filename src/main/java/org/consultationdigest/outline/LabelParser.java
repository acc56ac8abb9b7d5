package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a heading's words apart into its label and its title. */
final class LabelParser {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ANNEX_WORDS = "annexe?|appendix|anexo|phụ lục|apéndice";
    private static final String SECTION_WORDS =
            "chapter|part|section|article|title|theme|chương|phần|tiểu mục|mục|điều|"
                    + "chapitre|partie|titre|capítulo|parte|sección|artículo|título";
    private static final String NUMBER = "(?:[0-9]{1,4}|[ivxlcdm]{1,8}|[a-zđ])";

    private static final Pattern NAMED = Pattern.compile(
            "^(" + SECTION_WORDS + "|" + ANNEX_WORDS + ")\\s+(?:no\\.?\\s*|số\\s+)?(" + NUMBER + "(?:\\.[0-9]{1,3})*|"
                    + CountWords.PATTERN + ")(?=[\\s.:)\\-–—]|$)\\s*([.:)\\-–—]*)\\s*(.*)$",
            FLAGS | Pattern.DOTALL);
    private static final Pattern UNNUMBERED_ANNEX =
            Pattern.compile("^(" + ANNEX_WORDS + ")(?:e[sn])?\\s*(?:[.:\\-–—]\\s*.*)?$", FLAGS | Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\(?(" + NUMBER + "(?:\\.(?:[0-9]{1,3}|[ivxlcdm]{1,6}|[a-zđ]))*)(\\s*[.):]|\\s+[-–—]|)([\\s]+)(\\S.*)$",
            FLAGS | Pattern.DOTALL);

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
        Optional<Labelled> named = named(text);
        return named.isPresent() ? named : numbered(text);
    }

    /** The label that Word shows by itself ({@code II.}, {@code 1.2}, {@code Chapter 3}). */
    static Optional<HeadingLabel> parseAutomatic(String shown) {
        return parse(shown.strip() + "\t.").map(Labelled::label);
    }

    /** Whether words head an annex that has no number. */
    static boolean isUnnumberedAnnex(String words) {
        return UNNUMBERED_ANNEX.matcher(words.strip()).matches();
    }

    private static Optional<Labelled> named(String text) {
        Matcher matcher = NAMED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean annex = word.matches(ANNEX_WORDS);
        String title = matcher.group(4);
        boolean closed = !matcher.group(3).isEmpty() || title.isEmpty() || !Character.isLowerCase(title.codePointAt(0));
        List<String> parts = new ArrayList<>(List.of(matcher.group(2).split("\\.", -1)));
        if (annex) {
            parts.set(0, matcher.group(1) + " " + parts.get(0));
        }
        return closed ? Optional.of(new Labelled(new HeadingLabel(word, parts, annex), title, true)) : Optional.empty();
    }

    private static Optional<Labelled> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> parts = List.of(matcher.group(1).split("\\.", -1));
        boolean known = parts.stream().noneMatch(part -> Numeral.readings(part).isEmpty());
        if (!known || isAbbreviation(parts)) {
            return Optional.empty();
        }
        boolean closed = !matcher.group(2).isEmpty() || matcher.group(3).contains("\t");
        return Optional.of(new Labelled(new HeadingLabel("", parts, false), matcher.group(4), closed));
    }

    /** Letters parted by stops are an abbreviation, unless a Roman number leads them. */
    private static boolean isAbbreviation(List<String> parts) {
        boolean lettersOnly = parts.stream().noneMatch(part -> part.matches("[0-9]+"));
        String first = parts.get(0);
        return parts.size() > 1 && lettersOnly && !Numeral.readings(first).containsKey(Numeral.ROMAN);
    }
}
