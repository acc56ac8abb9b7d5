package org.consultationdigest.extract;

import java.util.HashMap;
import java.util.Map;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Sha256;

/** Gives out the ids of one submission's comments; the same words said twice are told apart by their order. */
public final class CommentIds {
    private final SubmissionId submission;
    private final Map<String, Integer> seen = new HashMap<>();

    public CommentIds(SubmissionId submission) {
        this.submission = submission;
    }

    /** The id of the next comment of this kind with these words. */
    public CommentId next(CommentKind kind, Wording wording) {
        String said = submission.sha256() + "\n" + kind + "\n" + Folding.collapseSpaces(wording.joined());
        int occurrence = seen.merge(said, 1, Integer::sum);
        return new CommentId("K-" + Sha256.hex(said + "\n" + occurrence).substring(0, 12));
    }
}
