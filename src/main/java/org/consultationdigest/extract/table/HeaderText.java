package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * A column header made ready for the rules.
 *
 * @param words folded words parted by one space, without brackets and without a leading number
 * @param aside the folded words that stood in brackets or in lines of explanation
 * @param cuts offsets in {@code words} at which a list goes on: after a slash, comma, dash or "and"
 */
record HeaderText(String words, String aside, List<Integer> cuts) {
    private static final int LONG = 14;
    private static final Pattern PLURAL = Pattern.compile("\\((?:s|es|e|n)\\)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]");
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[(\\[]\\s*\\d{1,2}\\s*[)\\]]|\\d{1,2}\\s*[.):\\-])\\s*(?=\\p{L})");
    private static final Pattern NUMBER_SIGN =
            Pattern.compile("\\bn\\s?\\.?\\s?[\\x{BA}\\x{B0}]\\.?|\\x{2116}|#", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\b(\\p{L}{2,})(?:\\d\\b|[\\x{B9}\\x{B2}\\x{B3}\\x{2074}-\\x{2079}])");
    /** Without its mark the delegation would be a paragraph. */
    private static final Pattern DELEGATION = Pattern.compile(
            "\\bđoàn\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}]+|[/,;&+|–—]");
    private static final Pattern LIST_WORD = Pattern.compile("and|va|et|or|hoac|hay|ou|o|u|y");
    /** What letters stand for: L = low, M = medium. */
    private static final Pattern LEGEND = Pattern.compile("\\s\\p{L}{1,3}\\s*=\\s*\\p{L}.*", Pattern.DOTALL);

    private static final Pattern SENTENCE_END = Pattern.compile("[.:;\\n]");

    static HeaderText of(String cell) {
        return of(cell, Map.of());
    }

    /**
     * A header.
     *
     * @param cell as it was typed
     * @param meant folded words that were mistyped, and what was meant
     */
    static HeaderText of(String cell, Map<String, String> meant) {
        String text = PLURAL.matcher(cell.strip()).replaceAll("s");
        StringBuilder aside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            aside.append(' ').append(brackets.group(1));
        }
        String bare = NUMBERING.matcher(text).replaceFirst("");
        String legend =
                LEGEND.matcher(BRACKETS.matcher(bare).replaceAll(" ").strip()).replaceFirst("");
        String outside = legend.strip();
        if (outside.isEmpty()) {
            outside = aside.toString();
        }
        if (outside.split("\\s+", -1).length > LONG) {
            String[] parts = SENTENCE_END.split(outside, 2);
            outside = parts[0];
            aside.append(' ').append(parts.length > 1 ? parts[1] : "");
        }
        List<Integer> cuts = new ArrayList<>();
        String words = words(outside, cuts, meant);
        return new HeaderText(words, words(aside.toString(), new ArrayList<>(), meant), List.copyOf(cuts));
    }

    private static String words(String text, List<Integer> cuts, Map<String, String> meant) {
        String numbered = NUMBER_SIGN.matcher(text).replaceAll(" no ").replace("§", " paragraph ");
        String told = DELEGATION.matcher(numbered).replaceAll("delegation");
        String folded = Abbreviations.expanded(
                Folding.folded(FOOTNOTE.matcher(told).replaceAll("$1").replace("\n", " / ")));
        StringBuilder words = new StringBuilder();
        Matcher steps = STEP.matcher(folded.replace("œ", "oe"));
        while (steps.find()) {
            String step = steps.group();
            boolean word = Character.isLetterOrDigit(step.charAt(0));
            if (word && !words.isEmpty()) {
                words.append(' ');
            }
            if (!words.isEmpty() && (!word || LIST_WORD.matcher(step).matches())) {
                cuts.add(words.length());
            }
            words.append(word ? meant.getOrDefault(step, step) : "");
        }
        return words.toString();
    }
}
