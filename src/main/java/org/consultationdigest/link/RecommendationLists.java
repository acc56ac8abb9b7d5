package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;

/** The recommendations that a paragraph of the draft lists: in brackets, or as all that it says. */
final class RecommendationLists {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{3,2000})[)\\]]");
    private static final Pattern ROW = Pattern.compile("^\\s*(\\d{1,3}\\.\\d{1,3})\\.?(?=\\s|$)");
    private static final Pattern NOTHING_MORE = Pattern.compile("[\\s.;:,()\\[\\]]*");

    private RecommendationLists() {}

    /** The numbers listed, one by one; empty when the paragraph only speaks of recommendations. */
    static List<String> of(String paragraph, ReferenceParser parser) {
        List<String> numbers = new ArrayList<>(list(paragraph, parser));
        Matcher brackets = BRACKETS.matcher(paragraph);
        while (brackets.find()) {
            numbers.addAll(list(brackets.group(1), parser));
        }
        return numbers;
    }

    private static List<String> list(String words, ReferenceParser parser) {
        return parser.cell(words.replaceAll(":", " ")).stream()
                .filter(mention -> isAll(mention, words))
                .map(Mention::reference)
                .filter(Reference.Recommendations.class::isInstance)
                .flatMap(named -> RecommendationNumbers.of(((Reference.Recommendations) named).numbers()).stream())
                .toList();
    }

    private static boolean isAll(Mention mention, String words) {
        return Character.isLetter(mention.words().strip().codePointAt(0))
                && NOTHING_MORE.matcher(words.substring(0, mention.start())).matches()
                && NOTHING_MORE.matcher(words.substring(mention.end())).matches();
    }

    /** The number that begins a row of the matrix of recommendations. */
    static Optional<String> numberOfRow(String paragraph) {
        Matcher row = ROW.matcher(paragraph);
        return row.find() ? Optional.of(row.group(1)) : Optional.empty();
    }
}
