package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of United Nations documents ({@code A/HRC/41/7}): a paragraph after one is that document's, not the draft's. */
final class DocumentSymbols {
    private static final Pattern SYMBOL = Pattern.compile("\\b[A-Z]{1,5}(?:/[A-Za-z0-9.]+){2,}\\b");
    private static final int GAP = 4;

    private DocumentSymbols() {}

    /** The mentions, those behind a symbol turned into what they are in that document. */
    static List<Mention> apply(String text, List<Mention> mentions) {
        if (text.indexOf('/') < 0 || mentions.isEmpty()) {
            return mentions;
        }
        List<Mention> settled = new ArrayList<>(mentions);
        Matcher symbols = SYMBOL.matcher(text);
        while (symbols.find()) {
            int end = symbols.end();
            int start = symbols.start();
            String symbol = symbols.group();
            settled.removeIf(mention -> mention.start() >= start && mention.end() <= end);
            settled.replaceAll(mention -> mention.start() >= end && mention.start() - end <= GAP
                    ? inDocument(mention, symbol, start, text)
                    : mention);
        }
        return settled;
    }

    private static Mention inDocument(Mention mention, String symbol, int start, String text) {
        Reference reference = recommendation(mention.reference())
                .<Reference>map(
                        numbers -> new Reference.Recommendations(numbers, Optional.empty(), Optional.of(symbol)))
                .orElseGet(() -> new Reference.External(symbol));
        return new Mention(reference, text.substring(start, mention.end()), start, mention.end());
    }

    /** A paragraph with a stop in its number ({@code 38.12}) is a recommendation. */
    private static Optional<List<Extent>> recommendation(Reference reference) {
        if (reference instanceof Reference.Recommendations known) {
            return Optional.of(known.numbers());
        }
        if (!(reference instanceof Reference.Place place)) {
            return Optional.empty();
        }
        return place.step(Unit.PARAGRAPH)
                .map(Step::extents)
                .filter(extents -> extents.get(0).from().parts().size() > 1);
    }
}
