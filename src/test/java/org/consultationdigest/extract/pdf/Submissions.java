package org.consultationdigest.extract.pdf;

import java.util.Optional;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;

/** Submissions for tests. */
public final class Submissions {
    private Submissions() {}

    public static Submission of(String path, String mediaType) {
        String sha256 = Sha256.hex(path);
        return new Submission(DocumentId.of(path, sha256), new SubmissionId(sha256), path, mediaType, Optional.empty());
    }
}
