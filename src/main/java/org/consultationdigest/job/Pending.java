package org.consultationdigest.job;

import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;

/** A submission that waits to be read. */
record Pending(Submission submission) {

    static Pending of(Document document) {
        return new Pending(new Submission(
                document.id(),
                new SubmissionId(document.sha256().orElseThrow()),
                document.path(),
                document.mediaType().orElse("application/octet-stream"),
                document.workshop()));
    }

    /** Which of so many parts of the work it belongs to: by content, so that no two parts read the same. */
    int part(int parts) {
        return Integer.parseUnsignedInt(submission.id().sha256().substring(0, 7), 16) % parts;
    }
}
