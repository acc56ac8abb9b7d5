package org.consultationdigest.extract;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.problem.Problem;

/** Holds all that a submission brings, for readers of ordinary files. */
public final class CollectingSink implements ExtractionSink {
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void comment(ExtractedComment comment) {
        comments.add(comment);
    }

    @Override
    public void remainder(Remainder left) {
        remainder.add(left);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** The comments told so far, in their order. */
    public List<ExtractedComment> comments() {
        return List.copyOf(comments);
    }

    /** The other texts told so far, in their order. */
    public List<Remainder> remainder() {
        return List.copyOf(remainder);
    }

    /** The problems told so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
