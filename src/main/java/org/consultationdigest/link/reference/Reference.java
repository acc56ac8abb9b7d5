package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a written reference refers to. */
public sealed interface Reference {

    /** On which side of the place something is to be put. */
    enum Side {
        BEFORE,
        AFTER
    }

    /**
     * A place in the report.
     *
     * @param steps the way down to it, from the largest unit to the smallest, never empty
     * @param side where something is to be put, when that is said
     * @param earlierDraft whether it is counted as in an earlier draft
     * @param bare whether it is a number without a word that says of what: a paragraph is only the likelier reading
     * @param titled whether its unit is that of a column's title, which stands for sections of every kind
     */
    record Place(List<Step> steps, Optional<Side> side, boolean earlierDraft, boolean bare, boolean titled)
            implements Reference {
        public Place {
            steps = List.copyOf(steps);
        }

        static Place of(List<Step> steps) {
            return new Place(steps, Optional.empty(), false, false, false);
        }

        /** The step that counts in this unit. */
        public Optional<Step> step(Unit unit) {
            return steps.stream().filter(step -> step.unit() == unit).findFirst();
        }

        /** The same labels, its first step read as another unit. */
        public Place as(Unit unit) {
            List<Step> read = new ArrayList<>(steps);
            read.set(0, steps.get(0).as(unit));
            return new Place(read, side, earlierDraft, false, true);
        }

        /**
         * The same place, a single letter behind its section's number read as a level of it ({@code IV.c} is IV.C); empty
         * when there is none.
         */
        public Optional<Place> withPointAsLevel() {
            boolean pair = steps.size() >= 2
                    && steps.get(0).unit() == Unit.SECTION
                    && steps.get(1).unit() == Unit.POINT
                    && steps.get(0).isSingle()
                    && steps.get(1).isSingle();
            if (!pair) {
                return Optional.empty();
            }
            Label section = steps.get(0).extents().get(0).from();
            Label deeper = section.with(steps.get(1).extents().get(0).from());
            List<Step> read = new ArrayList<>(List.of(new Step(Unit.SECTION, List.of(Extent.of(deeper)))));
            read.addAll(steps.subList(2, steps.size()));
            return Optional.of(new Place(read, side, earlierDraft, bare, titled));
        }

        /** The same place, its unit taken from the title of a column. */
        public Place underTitle() {
            return new Place(steps, side, earlierDraft, bare, true);
        }

        Place on(Side where) {
            return new Place(steps, Optional.of(where), earlierDraft, bare, titled);
        }

        /** The same place, counted as in the draft that is looked at. */
        public Place inCurrentDraft() {
            return new Place(steps, side, false, bare, titled);
        }

        Place inEarlierDraft() {
            return new Place(steps, side, true, bare, titled);
        }

        Place withoutUnit() {
            return new Place(steps, side, earlierDraft, true, true);
        }
    }

    /**
     * Recommendations of a review.
     *
     * @param numbers which ones; empty when only the State is named
     * @param state the recommending State, ISO 3166-1 alpha-3
     * @param document the symbol of the document that numbers them
     */
    record Recommendations(List<Extent> numbers, Optional<String> state, Optional<String> document)
            implements Reference {
        public Recommendations {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A section by what it is about.
     *
     * @param words its title or part of it; in running text more words may follow the title
     * @param certain whether the words say that it is a title ({@code the section on ...}, quotation marks)
     */
    record Title(String words, boolean certain) implements Reference {}

    /** The document as a whole. */
    record Whole() implements Reference {}

    /** The same as the record before. */
    record Previous() implements Reference {}

    /** A law, a treaty, a goal, another document: never a place in the draft. */
    record External(String name) implements Reference {}

    /** Several readings, the likelier first. */
    record OneOf(List<Reference> readings) implements Reference {
        public OneOf {
            readings = List.copyOf(readings);
        }
    }

    /** A cell that a spreadsheet has made unreadable. */
    record Garbled() implements Reference {}
}
