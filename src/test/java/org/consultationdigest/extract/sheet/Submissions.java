package org.consultationdigest.extract.sheet;

import java.util.Optional;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;

/** Submissions whose content a test writes itself. */
final class Submissions {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Submissions() {}

    static Submission xlsx() {
        return of("comments.xlsx", XLSX);
    }

    static Submission of(String name, String mediaType) {
        return new Submission(
                new DocumentId("D-000000000001"), new SubmissionId("b".repeat(64)), name, mediaType, Optional.empty());
    }
}
