package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.headings;
import static org.consultationdigest.extract.letter.Letters.labels;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.references;
import static org.consultationdigest.extract.letter.Letters.setAside;
import static org.consultationdigest.extract.letter.Letters.texts;

import java.time.LocalDate;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Remainder.Why;
import org.junit.jupiter.api.Test;

class EnglishLetterTest {

    private static Letters formal() {
        return letter().bold("Institute for Bamboo Studies")
                .lines(
                        "12 Lotus Street, Hanoi",
                        "Tel: +84 24 0000 0000 | Email: office@example.org",
                        "Ref: IBS/2025/07",
                        "5 February 2025",
                        "To: The Drafting Secretariat, Ministry of the Sun",
                        "Subject: Comments on the draft national report",
                        "Dear Sir or Madam,",
                        "We refer to your letter of 10 January 2025 and thank you for the opportunity to comment. Our comments are as follows:",
                        "1. On Section II.B:",
                        "(a) The report should include figures for 2024.",
                        "(b) Paragraph 45 is outdated.",
                        "2. Paragraph 52 should be amended to read: \"Every child learns in its own language.\"",
                        "We support the structure of the draft.",
                        "We remain at your disposal for any question.",
                        "Yours sincerely,",
                        "Jane Example",
                        "Executive Director",
                        "Cc: Ministry of the Moon");
    }

    @Test
    void takesTheLetterheadAsIssuer() {
        LetterReading reading = formal().read();

        assertThat(reading.facts().issuer()).contains("Institute for Bamboo Studies");
        assertThat(reading.facts().letterNumber()).contains("IBS/2025/07");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(reading.facts().channel()).isEqualTo(Channel.LETTER);
    }

    @Test
    void cutsTheBodyAndFindsTheProposedWording() {
        LetterReading reading = formal().read();

        assertThat(texts(reading))
                .containsExactly(
                        "The report should include figures for 2024.",
                        "Paragraph 45 is outdated.",
                        "Paragraph 52 should be amended to read:",
                        "We support the structure of the draft.");
        assertThat(reading.comments().get(2).wording().proposedChange())
                .contains("\"Every child learns in its own language.\"");
        assertThat(references(reading, 0)).containsExactly("On Section II.B");
        assertThat(references(reading, 2)).isEmpty();
    }

    @Test
    void accountsForEveryCharacter() {
        Letters formal = formal();

        assertThat(charactersOut(formal.read(), formal.paragraphs())).isEqualTo(charactersIn(formal.paragraphs()));
    }

    @Test
    void doesNotTakeTheAddresseeForTheSender() {
        LetterReading reading = letter().lines(
                        "5 February 2025",
                        "Ministry of the Sun",
                        "1 Noon Road",
                        "Dear colleagues,",
                        "The draft should mention clean water.",
                        "Kind regards,",
                        "Jane Example")
                .read();

        assertThat(reading.facts().issuer()).isEmpty();
        assertThat(texts(reading)).containsExactly("The draft should mention clean water.");
    }

    @Test
    void takesAnOnlyBodyBelowTheSignature() {
        LetterReading reading = letter().lines(
                        "Dear colleagues,",
                        "The draft should mention clean water.",
                        "Kind regards,",
                        "Jane Example",
                        "Association of Rice Growers")
                .read();

        assertThat(reading.facts().issuer()).contains("Association of Rice Growers");
    }

    @Test
    void keepsTheThemesOfAJointSubmissionAndItsBackground() {
        LetterReading reading = letter().heading(1, "Joint submission on the draft report")
                .lines("Submitted by: Lotus Network, Bamboo Foundation and River Alliance")
                .heading(2, "A. Freedom of association")
                .lines(
                        "1. Associations register with two authorities, which takes a year on average.",
                        "2. The draft report omits this practice in paragraph 33.",
                        "Recommendation: The State should simplify the registration of associations.")
                .heading(2, "B. Clean water")
                .lines("3. Wells in the delta are saline from March to May.")
                .read();

        assertThat(reading.facts().issuer()).contains("Lotus Network, Bamboo Foundation and River Alliance");
        assertThat(texts(reading))
                .containsExactly(
                        "Associations register with two authorities, which takes a year on average.",
                        "The draft report omits this practice in paragraph 33.",
                        "Recommendation: The State should simplify the registration of associations.",
                        "Wells in the delta are saline from March to May.");
        assertThat(headings(reading, 2)).endsWith("A. Freedom of association");
        assertThat(headings(reading, 3)).endsWith("B. Clean water");
    }

    @Test
    void keepsASecondSentenceOfSubstanceInAnOpeningParagraph() {
        LetterReading reading = letter().lines(
                        "Dear all,", "Thank you for the draft. The chapter on water leaves out the delta.", "Regards,")
                .read();

        assertThat(texts(reading))
                .containsExactly("Thank you for the draft. The chapter on water leaves out the delta.");
    }

    @Test
    void readsAFrenchLetter() {
        LetterReading reading = letter().lines(
                        "Ambassade du Lotus",
                        "Hanoï, le 5 février 2025",
                        "Objet : Observations sur le projet de rapport",
                        "Madame, Monsieur,",
                        "Nous vous remercions de votre lettre.",
                        "Le paragraphe 12 devrait mentionner l’eau potable.",
                        "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.")
                .read();

        assertThat(texts(reading)).containsExactly("Le paragraphe 12 devrait mentionner l’eau potable.");
        assertThat(reading.facts().issuer()).contains("Ambassade du Lotus");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 2, 5));
    }

    @Test
    void marksRunningHeadsAsPageFurniture() {
        LetterReading reading = formal().pageHeader("Draft for comments").read();

        assertThat(setAside(reading, Why.PAGE_FURNITURE)).containsExactly("Draft for comments");
    }

    @Test
    void keepsBoldThemesAboveParagraphsThatAreNumberedThrough() {
        LetterReading reading = letter().bold("Coalition for River Peoples")
                .lines("Introduction", "1. The Coalition is a network of 14 organisations working since 2009.")
                .bold("A. Right to water")
                .lines(
                        "2. Wells in the delta are saline from March to May.",
                        "Recommendations:",
                        "- The State should publish water quality data.")
                .bold("B. Freedom of association")
                .lines("3. We welcome paragraph 40.", "Contact: Jane Example, jane@example.org")
                .read();

        assertThat(headings(reading, 1)).containsExactly("A. Right to water");
        assertThat(headings(reading, 2)).containsExactly("A. Right to water", "Recommendations");
        assertThat(references(reading, 2)).isEmpty();
        assertThat(headings(reading, 3)).containsExactly("B. Freedom of association");
        assertThat(texts(reading)).last().isEqualTo("We welcome paragraph 40.");
    }

    @Test
    void readsANoteVerbale() {
        LetterReading reading = letter().lines(
                        "Embassy of Lotusland",
                        "Note No. 77/2024",
                        "The Embassy of Lotusland presents its compliments to the Ministry of the Sun.",
                        "The Embassy wishes to offer the following comments:",
                        "• Section III: please include data on 2023.",
                        "No further comments on the remaining sections.",
                        "The Embassy of Lotusland avails itself of this opportunity to renew its highest consideration.")
                .read();

        assertThat(reading.facts().issuer()).contains("Embassy of Lotusland");
        assertThat(reading.facts().letterNumber()).contains("77/2024");
        assertThat(texts(reading))
                .containsExactly(
                        "Section III: please include data on 2023.", "No further comments on the remaining sections.");
    }

    @Test
    void keepsTheNumberOfARemarkBesideIt() {
        LetterReading reading = letter().lines(
                        "Dear colleagues,",
                        "2.1 Paragraph 12 should be deleted.",
                        "(a) Paragraph 13 is outdated.",
                        "• Paragraph 14 should be clarified.",
                        "First, paragraph 15 should be shorter.",
                        "-5 per cent in paragraph 16 is wrong, the figure should be corrected.")
                .numbered("3)", "Paragraph 17 should be deleted.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Paragraph 12 should be deleted.",
                        "Paragraph 13 is outdated.",
                        "Paragraph 14 should be clarified.",
                        "First, paragraph 15 should be shorter.\n-5 per cent in paragraph 16 is wrong, the figure should be corrected.",
                        "Paragraph 17 should be deleted.");
        assertThat(labels(reading)).containsExactly("2.1", "(a)", "•", "", "3)");
    }

    @Test
    void takesTheBodiesNamedInTheTitleOfAJointSubmission() {
        LetterReading reading = letter().bold(
                        "Joint submission of the Coalition for Fair Rice and the Night Harvest Network on the draft national report")
                .lines(
                        "Confidential: the submitting organisations are not to be named outside the secretariat",
                        "30 March 2025",
                        "To: the Secretariat",
                        "1. Paragraph 40 should give the number of sanctions.",
                        "Submitted on behalf of both organisations")
                .read();

        assertThat(reading.facts().issuer()).contains("Coalition for Fair Rice and the Night Harvest Network");
        assertThat(texts(reading)).containsExactly("Paragraph 40 should give the number of sanctions.");
    }

    @Test
    void takesTheBodiesListedBelowTheTitleOfAJointSubmission() {
        LetterReading reading = letter().bold("Joint submission on labour rights")
                .lines(
                        "Lotus Network",
                        "Bamboo Foundation",
                        "To: the Secretariat",
                        "1. Paragraph 40 should give the number of sanctions.")
                .read();

        assertThat(reading.facts().issuer()).contains("Lotus Network; Bamboo Foundation");
    }

    @Test
    void findsDayAndNumberThatShareALine() {
        LetterReading reading = letter().lines(
                        "OPEN RICE LAB",
                        "Delta City, 17 March 2025 Ref.: ORL/25-08",
                        "Dear Sir or Madam,",
                        "Paragraph 33 should be corrected.")
                .read();

        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 17));
        assertThat(reading.facts().letterNumber()).contains("ORL/25-08");
    }

    @Test
    void takesTheSentenceThatReplacesAnEarlierLetterForNoRemark() {
        LetterReading reading = letter().lines(
                        "Dear colleagues,",
                        "This letter replaces our letter of 13 March 2025.",
                        "1. Paragraph 48 should read 29 per cent.")
                .read();

        assertThat(texts(reading)).containsExactly("Paragraph 48 should read 29 per cent.");
        assertThat(setAside(reading, Why.FURNITURE)).contains("This letter replaces our letter of 13 March 2025.");
    }
}
