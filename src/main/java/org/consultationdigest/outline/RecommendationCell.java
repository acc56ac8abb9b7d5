package org.consultationdigest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that holds a recommendation: {@code 38.12 Ratify the Convention (France);}.
 *
 * @param number its number, when it stands in the cell
 * @param words the recommendation
 * @param state who recommended it, when it stands in brackets at the end
 */
record RecommendationCell(Optional<String> number, String words, Optional<String> state) {
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,3}\\.\\d{1,3}|\\d{1,3}(?=[.)]?\\s))[.)]?\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern STATE =
            Pattern.compile("^(.*\\S)\\s*\\(([^()]{2,300}(?:\\([^()]*\\)[^()]*)?)\\)\\s*[.;,]?\\s*$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^\\W*(\\d{1,3}(?:\\.\\d{1,3})?)\\.?$");
    private static final Pattern THEME = Pattern.compile(
            "^(?:theme|chủ đề|thème|tema)\\s*[:.]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    static RecommendationCell of(String cell) {
        Matcher numbered = NUMBERED.matcher(cell);
        boolean hasNumber = numbered.matches();
        String rest = hasNumber ? numbered.group(2) : cell;
        Matcher state = STATE.matcher(rest);
        boolean hasState = state.matches() && !startsSmall(state.group(2));
        return new RecommendationCell(
                hasNumber ? Optional.of(numbered.group(1)) : Optional.empty(),
                hasState ? state.group(1) : rest,
                hasState ? Optional.of(state.group(2).strip()) : Optional.empty());
    }

    /** Brackets that hold no name add to the sentence. */
    private static boolean startsSmall(String words) {
        return Character.isLowerCase(words.codePointAt(0)) || Character.isDigit(words.codePointAt(0));
    }

    /** The number in a cell of its own. */
    static Optional<String> number(String cell) {
        Matcher matcher = NUMBER.matcher(cell);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The theme that a band names. */
    static String theme(String band) {
        String oneLine = band.replaceAll("\\s+", " ").strip();
        Matcher matcher = THEME.matcher(oneLine);
        return matcher.matches() && !matcher.group(1).isBlank() ? matcher.group(1) : oneLine;
    }
}
