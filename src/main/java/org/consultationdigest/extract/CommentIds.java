package org.consultationdigest.extract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Sha256;

/** Gives out the ids of one submission's comments; the same words said twice are told apart by their order. */
public final class CommentIds {
    private static final int ID_BYTES = 6;
    private static final byte[] FIRST = bytes("\n1");

    private final byte[] submission;
    private final Map<CommentKind, byte[]> beginnings = new EnumMap<>(CommentKind.class);
    private final MessageDigest digest = Sha256.digest();
    private final Occurrences seen = new Occurrences();

    public CommentIds(SubmissionId submission) {
        this.submission = bytes(submission.sha256());
    }

    /** The id of the next comment of this kind with these words. */
    public CommentId next(CommentKind kind, Wording wording) {
        byte[] beginning = beginnings.computeIfAbsent(kind, named -> bytes("\n" + named + "\n"));
        byte[] said = bytes(Folding.collapseSpaces(wording.said()));
        byte[] first = hash(beginning, said, 1);
        int occurrence = seen.count(ByteBuffer.wrap(first).getLong());
        byte[] hash = occurrence == 1 ? first : hash(beginning, said, occurrence);
        return new CommentId("K-" + HexFormat.of().formatHex(hash, 0, ID_BYTES));
    }

    private byte[] hash(byte[] beginning, byte[] said, int occurrence) {
        digest.update(submission);
        digest.update(beginning);
        digest.update(said);
        return digest.digest(occurrence == 1 ? FIRST : bytes("\n" + occurrence));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
