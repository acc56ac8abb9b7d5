package org.consultationdigest.extract;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.consultationdigest.problem.Problem;

/** What came of reading one submission: what it brings, or the problem that kept it from being read. */
public sealed interface Extraction {

    /** A submission that was read, perhaps not without problems. */
    sealed interface Legible extends Extraction {

        /** What the document says of itself. */
        DocumentFacts facts();

        /** Parts that could not be read or understood. */
        List<Problem> problems();

        /** How many comments and other texts it brings. */
        Amount amount();

        /**
         * Tells its comments and its other texts, each in reading order and the same whenever it is asked; not its
         * problems, which are known.
         *
         * @throws IOException when the content is read again and the disk fails
         */
        void tell(ExtractionSink sink) throws IOException;

        /** The same with these problems behind its own. */
        Legible withProblems(List<Problem> more);
    }

    /**
     * How much a submission brings.
     *
     * @param comments its comments
     * @param remainder its texts that are no comments
     */
    record Amount(int comments, int remainder) {}

    /**
     * A submission that is held.
     *
     * @param facts what the document says of itself
     * @param comments its comments in reading order
     * @param remainder what was read and is not a comment, in reading order
     * @param tracked its paragraphs with tracked changes, whose words are among the comments and the remainder
     * @param problems parts that could not be read or understood
     */
    record Parsed(
            DocumentFacts facts,
            List<ExtractedComment> comments,
            List<Remainder> remainder,
            List<TrackedText> tracked,
            List<Problem> problems)
            implements Legible {
        public Parsed {
            comments = List.copyOf(comments);
            remainder = List.copyOf(remainder);
            tracked = List.copyOf(tracked);
            problems = List.copyOf(problems);
        }

        /** A submission without tracked changes. */
        public Parsed(
                DocumentFacts facts,
                List<ExtractedComment> comments,
                List<Remainder> remainder,
                List<Problem> problems) {
            this(facts, comments, remainder, List.of(), problems);
        }

        @Override
        public Amount amount() {
            return new Amount(comments.size(), remainder.size());
        }

        @Override
        public void tell(ExtractionSink sink) {
            comments.forEach(sink::comment);
            remainder.forEach(sink::remainder);
            tracked.forEach(sink::tracked);
        }

        @Override
        public Parsed withProblems(List<Problem> more) {
            return new Parsed(facts, comments, remainder, tracked, joined(problems, more));
        }
    }

    /**
     * A submission that brings more than is held at once: it was read to its end, and is read again whenever it is told.
     *
     * @param facts what the document says of itself
     * @param amount how much it brings
     * @param problems parts that could not be read or understood
     * @param again reads it once more
     */
    record Retold(DocumentFacts facts, Amount amount, List<Problem> problems, Telling again) implements Legible {
        public Retold {
            problems = List.copyOf(problems);
        }

        @Override
        public void tell(ExtractionSink sink) throws IOException {
            again.tell(sink);
        }

        @Override
        public Retold withProblems(List<Problem> more) {
            return new Retold(facts, amount, joined(problems, more), again);
        }
    }

    private static List<Problem> joined(List<Problem> problems, List<Problem> more) {
        return Stream.concat(problems.stream(), more.stream()).toList();
    }

    /** Reads a content and tells what it brings. */
    @FunctionalInterface
    interface Telling {
        void tell(ExtractionSink sink) throws IOException;
    }

    /** A submission that could not be read; the problem says what to do. */
    record Unreadable(Problem problem) implements Extraction {}
}
