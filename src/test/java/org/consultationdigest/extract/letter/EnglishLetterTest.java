package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.headings;
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
                        "(a) The report should include figures for 2024.",
                        "(b) Paragraph 45 is outdated.",
                        "2. Paragraph 52 should be amended to read:",
                        "We support the structure of the draft.");
        assertThat(reading.comments().get(2).wording().proposedChange())
                .contains("\"Every child learns in its own language.\"");
        assertThat(references(reading, 0)).containsExactly("1. On Section II.B");
        assertThat(references(reading, 2)).isEmpty();
    }

    @Test
    void accountsForEveryCharacter() {
        Letters formal = formal();

        assertThat(charactersOut(formal.read())).isEqualTo(charactersIn(formal.paragraphs()));
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
                        "1. Associations register with two authorities, which takes a year on average.",
                        "2. The draft report omits this practice in paragraph 33.",
                        "Recommendation: The State should simplify the registration of associations.",
                        "3. Wells in the delta are saline from March to May.");
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
}
