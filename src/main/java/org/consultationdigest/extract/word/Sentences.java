package org.consultationdigest.extract.word;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.consultationdigest.text.Folding;

/** The sentence of the draft in which words were changed (Unicode annex 29, by the rules of no language). */
final class Sentences {
    private Sentences() {}

    /**
     * The sentences that a change runs over.
     *
     * @param original the words of the paragraph before every change
     * @param start where the change begins in them
     * @param end where it ends; {@code start} when words were only put in
     * @return those sentences, verbatim; empty where there are none, or nothing beside the words that were taken out
     */
    static Optional<String> around(String original, int start, int end) {
        if (original.isBlank()) {
            return Optional.empty();
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(original);
        int last = Math.min(original.length(), Math.max(start + 1, end));
        int first = Math.min(start, original.length() - 1);
        int from = sentences.isBoundary(first) ? first : sentences.preceding(first);
        int to = sentences.isBoundary(last) ? last : sentences.following(last);
        String around = original.substring(Math.max(0, from), to == BreakIterator.DONE ? original.length() : to);
        boolean only = around.strip()
                .equals(original.substring(first, Math.max(first, Math.min(end, original.length())))
                        .strip());
        return Optional.of(Folding.shown(around).strip()).filter(text -> !text.isEmpty() && !only);
    }
}
