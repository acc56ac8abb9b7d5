package org.consultationdigest.digest;

import java.util.Set;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Stakeholders;

/**
 * Who was asked to take part, and on which terms.
 *
 * @param stakeholders the list of the consultation
 * @param silenceIsAgreement whether a body that was invited and did not answer counts as agreeing; only when the job says
 *     so
 * @param inConfidence the received files of which a person says that whoever speaks in them is not to be named
 */
public record Participation(Stakeholders stakeholders, boolean silenceIsAgreement, Set<DocumentId> inConfidence) {
    /** A consultation without a list. */
    public static final Participation NONE = new Participation(Stakeholders.none(), false, Set.of());

    public Participation {
        inConfidence = Set.copyOf(inConfidence);
    }
}
