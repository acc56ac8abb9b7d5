package org.consultationdigest.extract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Sha256;

/** Gives out the ids of one submission's comments; the same words said twice are told apart by their order. */
public final class CommentIds {
    private static final int ID_BYTES = 6;

    private final SubmissionId submission;
    private final MessageDigest digest = Sha256.digest();
    private final Occurrences seen = new Occurrences();

    public CommentIds(SubmissionId submission) {
        this.submission = submission;
    }

    /** The id of the next comment of this kind with these words. */
    public CommentId next(CommentKind kind, Wording wording) {
        String said = submission.sha256() + "\n" + kind + "\n" + Folding.collapseSpaces(wording.said());
        byte[] first = hash(said, 1);
        int occurrence = seen.count(ByteBuffer.wrap(first).getLong());
        byte[] hash = occurrence == 1 ? first : hash(said, occurrence);
        return new CommentId("K-" + HexFormat.of().formatHex(hash, 0, ID_BYTES));
    }

    private byte[] hash(String said, int occurrence) {
        return digest.digest((said + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
    }
}
