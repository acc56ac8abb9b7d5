package org.consultationdigest.store;

import java.util.List;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.intake.Stakeholder;

/**
 * The terms on which a run was made.
 *
 * @param consultation its name
 * @param language the language of its digest
 * @param stakeholders the list of the bodies that take part, as it was
 * @param silenceIsAgreement whether a body that was invited and did not answer counts as agreeing
 */
public record ConsultationTerms(
        String consultation, DigestLanguage language, List<Stakeholder> stakeholders, boolean silenceIsAgreement) {
    public ConsultationTerms {
        stakeholders = List.copyOf(stakeholders);
    }
}
