package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that only repeats what the draft says at a place: {@code Paragraph 27 reads: “...”}. What is said of it follows.
 *
 * @param lead what names the place
 * @param words the draft's words, without the quotation marks
 */
record QuotedPlace(String lead, String words) {
    private static final int LEAST_WORDS = 4;
    private static final int LONGEST_LEAD = 160;
    private static final String QUOTED = "(?:\"(?<a>[^\"]+)\"|“(?<b>[^“”]+)”|«(?<c>[^«»]+)»)[\\s.;,:…]*$";
    private static final Pattern QUOTATION =
            Pattern.compile("^(?<lead>[^\"“«]{3," + LONGEST_LEAD + "})" + QUOTED, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ALONE = Pattern.compile("^" + QUOTED, Pattern.UNICODE_CHARACTER_CLASS);

    /** The words in the quotation marks that a line consists of. */
    static Optional<String> ofQuotation(String line) {
        Matcher quotation = ALONE.matcher(line.strip());
        return quotation.matches()
                ? Optional.of(words(quotation)).filter(words -> Shape.wordCount(words) >= LEAST_WORDS)
                : Optional.empty();
    }

    private static String words(Matcher quotation) {
        return Optional.ofNullable(quotation.group("a"))
                .or(() -> Optional.ofNullable(quotation.group("b")))
                .orElseGet(() -> quotation.group("c"))
                .strip();
    }

    /** The quotation that a line consists of; absent when it asks for something or says more. */
    static Optional<QuotedPlace> in(String line) {
        Matcher quotation = QUOTATION.matcher(line.strip());
        if (!quotation.matches()) {
            return Optional.empty();
        }
        String lead = quotation.group("lead").strip();
        String words = words(quotation);
        boolean only = RemarkCues.namesPlace(lead)
                && !RemarkCues.isSubstance(lead)
                && Shape.wordCount(words) >= LEAST_WORDS
                && Shape.sentences(lead).size() == 1;
        return only ? Optional.of(new QuotedPlace(lead, words)) : Optional.empty();
    }
}
