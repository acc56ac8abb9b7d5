package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;

/** Reads recommendations of a review: by number, by recommending State, or both. */
final class RecommendationReader {
    private static final int LONGEST_STATE = 5;

    private final Reading reading;
    private final ExtentReader extents;

    RecommendationReader(Reading reading) {
        this.reading = reading;
        this.extents = new ExtentReader(reading);
    }

    /** The recommendations named here; empty, and nothing read, when there are none. */
    Optional<Reference> read() {
        int start = reading.at;
        reading.skip(Role.DETERMINER);
        Optional<Reference> found = reading.take(Role.HEAD)
                .filter(head -> head.unit().filter(Unit.RECOMMENDATION::equals).isPresent())
                .flatMap(head -> recommendations(head.value() == 1));
        if (found.isEmpty()) {
            reading.at = start;
        }
        return found;
    }

    private Optional<Reference> recommendations(boolean plural) {
        reading.skipMark(".");
        int unsigned = reading.at;
        NumberSign.skip(reading);
        boolean signed = reading.at > unsigned;
        List<Extent> numbers = extents.read(Unit.RECOMMENDATION, true).stream()
                .filter(extent -> Character.isDigit(extent.from().shown().charAt(0)))
                .toList();
        if (!reading.cell && !plural && !signed && countsThings(numbers)) {
            return Optional.empty();
        }
        Optional<String> state = state();
        return numbers.isEmpty() && state.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference.Recommendations(numbers, state, Optional.empty()));
    }

    /** {@code we recommend 3 things}: a figure without a stop, and the things behind it. */
    private boolean countsThings(List<Extent> numbers) {
        boolean figures = numbers.stream().allMatch(extent -> extent.from().isFigure());
        return figures && !Continuation.isPlausible(reading);
    }

    /** {@code (Na Uy)}, {@code của Na Uy}. */
    private Optional<String> state() {
        int start = reading.at;
        boolean bracket = reading.skipMark("(");
        if (bracket || reading.skip(Role.OF)) {
            reading.skip(Role.DETERMINER);
            for (int length = LONGEST_STATE; length > 0; length--) {
                Optional<String> state = States.code(words(length));
                if (state.isPresent()) {
                    reading.at += length;
                    reading.skipMark(")");
                    return state;
                }
            }
        }
        reading.at = start;
        return Optional.empty();
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(i == 0 ? "" : " ").append(reading.peek(i).folded());
        }
        return words.toString();
    }
}
