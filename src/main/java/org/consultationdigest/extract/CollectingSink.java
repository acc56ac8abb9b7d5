package org.consultationdigest.extract;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.problem.Problem;

/** Holds what a submission brings, up to a number of texts; beyond it everything is only counted. */
public final class CollectingSink implements ExtractionSink {
    private final int most;
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private final List<TrackedText> tracked = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int commentsTold;
    private int remainderTold;

    /** A sink that holds everything, for readers of ordinary files. */
    public CollectingSink() {
        this(Integer.MAX_VALUE);
    }

    /**
     * A sink that lets go of what it holds when it is more.
     *
     * @param most comments and other texts together
     */
    public CollectingSink(int most) {
        this.most = most;
    }

    @Override
    public void comment(ExtractedComment comment) {
        commentsTold++;
        comments.add(comment);
        letGo();
    }

    @Override
    public void remainder(Remainder left) {
        remainderTold++;
        remainder.add(left);
        letGo();
    }

    @Override
    public void tracked(TrackedText text) {
        tracked.add(text);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    private void letGo() {
        if (!holdsAll()) {
            comments.clear();
            remainder.clear();
            tracked.clear();
        }
    }

    /** Whether nothing had to be let go. */
    public boolean holdsAll() {
        return commentsTold + remainderTold <= most;
    }

    /** How much was told so far. */
    public Extraction.Amount amount() {
        return new Extraction.Amount(commentsTold, remainderTold);
    }

    /** The comments told so far, in their order. */
    public List<ExtractedComment> comments() {
        return List.copyOf(comments);
    }

    /** The other texts told so far, in their order. */
    public List<Remainder> remainder() {
        return List.copyOf(remainder);
    }

    /** The paragraphs changed with tracking that were told so far, in their order. */
    public List<TrackedText> tracked() {
        return List.copyOf(tracked);
    }

    /** The problems told so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
