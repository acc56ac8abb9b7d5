package org.consultationdigest.extract.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;
import org.consultationdigest.text.Folding;

/**
 * Finds words that one person put in with tracking and took out again. They stand neither in the draft nor in what is
 * proposed now, and yet they stand in the file, so they are accounted for.
 */
final class WithdrawnWords {
    private WithdrawnWords() {}

    /** The withdrawn words of a paragraph, each stretch on a line of its own; absent when there are none. */
    static Optional<Remainder> in(WordParagraph paragraph, SourceLocation place) {
        String words = paragraph.spans().stream()
                .filter(WithdrawnWords::isWithdrawn)
                .map(WordSpan::text)
                .filter(text -> !text.isBlank())
                .map(Folding::shown)
                .collect(Collectors.joining("\n"));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remainder(place, words, Remainder.Why.WITHDRAWN_WORDS));
    }

    /** Nobody proposes the words: each person who changed them both put them in and took them out. */
    private static boolean isWithdrawn(WordSpan span) {
        return !span.changes().isEmpty()
                && span.changes().stream()
                        .map(WordChange::author)
                        .distinct()
                        .allMatch(author -> isWithdrawn(span, author));
    }

    private static boolean isWithdrawn(WordSpan span, Optional<String> author) {
        List<Boolean> adds = span.changes().stream()
                .filter(change -> change.author().equals(author))
                .map(change -> change.kind().adds())
                .toList();
        return adds.contains(true) && adds.contains(false);
    }
}
