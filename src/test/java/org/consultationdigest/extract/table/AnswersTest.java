package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people said and what they were answered, told by the places of the columns and by what stands in them. */
class AnswersTest {

    @Test
    void takesABriefOutcomeRightOfTheResponseForTheDecision() {
        assertThat(
                        mapping(
                                "Ref. | Respondent | What they told us | Our response | Outcome",
                                "R-014 | Users Group | Bus stops without shelter should be listed. | We agree and added it. | Plan amended",
                                "R-015 | Parish Council | The housing figure is too high for the road. | We do not share this. | No change"))
                .isEqualTo("A: seq \"Ref.\"; B: contributor \"Respondent\"; C: comment \"What they told us\";"
                        + " D: response \"Our response\"; E: decision \"Outcome\"");
    }

    @Test
    void leavesALongOutcomeAResponse() {
        assertThat(
                        mapping(
                                "No. | Respondent | Comment | Response | Outcome",
                                "1 | Users Group | Bus stops should be listed. | We agree. | A paragraph on bus stops was added to chapter 5 of the plan.",
                                "2 | Council | The figure is too high. | We do not. | The figure stays as it was because the study supports it."))
                .endsWith("D: response \"Response\"; E: response \"Outcome\"");
    }

    @Test
    void takesWhatTheAuditedSayForTheCommentAndWhatTheAuditorsSayOfItForTheAnswer() {
        assertThat(
                        mapping(
                                "Hallazgo preliminar | Respuesta del auditado | Conclusión del equipo auditor",
                                "Pagos sin certificación por 41 millones | El certificado se expidió el mismo día y se anexa copia. | Se desvirtúa.",
                                "Expedientes sin foliar en la oficina | La entidad contratará el servicio de organización. | Se mantiene."))
                .isEqualTo("A: draft text \"Hallazgo preliminar\"; B: comment \"Respuesta del auditado\";"
                        + " C: response \"Conclusión del equipo auditor\"");
    }

    @Test
    void takesWhatSomebodyWishesBesideACommentForTheProposal() {
        assertThat(mapping(
                        "Organisation | Comment | Request",
                        "Hill | The figure for last year is outdated. | Use the figure of this year.",
                        "Coast | The claim names no source at all. | Name the source of the claim."))
                .isEqualTo("A: contributor \"Organisation\"; B: comment \"Comment\"; C: proposed change \"Request\"");
    }

    private static String mapping(String... lines) {
        return Tables.read(lines).mapping();
    }
}
