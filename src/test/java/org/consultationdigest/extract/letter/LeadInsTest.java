package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.references;
import static org.consultationdigest.extract.letter.Letters.setAside;
import static org.consultationdigest.extract.letter.Letters.texts;

import org.consultationdigest.extract.Remainder.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contributor says about its remarks and itself is no remark, and the place that it names is theirs. */
class LeadInsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have two remarks on section III.A.2.",
                "On section III.A.2 we have two suggestions.",
                "Our submission has three points on section III.A.2.",
                "We wish to raise the following points on section III.A.2.",
                "Nous souhaitons formuler deux remarques sur la section III.A.2.",
                "Sau khi nghiên cứu, Hội tham gia một số ý kiến về mục III.A.2 như sau:"
            })
    void passTheirPlaceOnToWhatFollows(String leadIn) {
        Letters letter = letter().bold("Hilltop Legal Aid Network")
                .lines(
                        "Dear colleagues,",
                        leadIn,
                        "First, four of the 41 offices closed last year.",
                        "Second, the report should say how many detainees saw a lawyer.",
                        "Yours sincerely,");
        LetterReading reading = letter.read();

        assertThat(texts(reading))
                .containsExactly(
                        "First, four of the 41 offices closed last year.",
                        "Second, the report should say how many detainees saw a lawyer.");
        assertThat(setAside(reading, Why.LEAD_IN)).contains(leadIn);
        assertThat(String.join(" ", references(reading, 0))).contains("III.A.2");
        assertThat(String.join(" ", references(reading, 1))).contains("III.A.2");
        assertThat(charactersOut(reading, letter.paragraphs())).isEqualTo(charactersIn(letter.paragraphs()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have two remarks on section III.A.2: it is too long and it has no figures.",
                "We have concerns that section III.A.2 omits the reform.",
                "The report has several points that should be corrected."
            })
    void remainRemarksWhereTheySayMore(String remark) {
        LetterReading reading = letter().bold("Hilltop Legal Aid Network")
                .lines("Dear colleagues,", remark, "The last sentence of paragraph 4 is wrong.", "Yours sincerely,")
                .read();

        assertThat(texts(reading)).contains(remark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Network is a centre of free legal advice founded in 1998. We are grateful for the opportunity to comment.",
                "L'Observatoire est une association indépendante fondée en 2004.",
                "Liên minh là mạng lưới gồm 14 tổ chức xã hội hoạt động vì trẻ em từ năm 2009.",
                "This submission was prepared by three organisations working on civil rights."
            })
    void tellWhoTheContributorIs(String portrait) {
        LetterReading reading = letter().bold("Hilltop Legal Aid Network")
                .lines("Dear colleagues,", portrait, "Paragraph 4 should be deleted.", "Yours sincerely,")
                .read();

        assertThat(texts(reading)).containsExactly("Paragraph 4 should be deleted.");
        assertThat(setAside(reading, Why.FURNITURE)).contains(portrait);
    }

    @Test
    void areRemarksBehindTheFirstRemark() {
        String correction = "The Commission is an independent body established in 2019.";
        LetterReading reading = letter().bold("Hilltop Legal Aid Network")
                .lines("Dear colleagues,", "Paragraph 4 should be corrected.", correction, "Yours sincerely,")
                .read();

        assertThat(String.join("\n", texts(reading))).contains(correction);
    }

    @Test
    void giveThePlaceInFrontOfAParagraphToTheNextThatNamesNone() {
        LetterReading reading = letter().bold("Delta Women's Union")
                .lines(
                        "Section V.A.2 Gender-based violence: There are now 14 shelters.",
                        "The hotline number should be given.",
                        "Overall, the report is well written.",
                        "On behalf of the Union")
                .read();

        assertThat(texts(reading)).hasSize(3);
        assertThat(references(reading, 1)).containsExactly("Section V.A.2 Gender-based violence");
        assertThat(references(reading, 2)).isEmpty();
    }

    @Test
    void leaveTheAddressBelowASignatureAlone() {
        LetterReading reading = letter().lines(
                        "Dear Secretariat,",
                        "1) Paragraph 38 should define informal workers.",
                        "2) Delete the last sentence of paragraph 41.",
                        "Kind regards,",
                        "Programme Officer",
                        "Workers' Rights Watch",
                        "12 Hill Road, Riverport")
                .read();

        assertThat(texts(reading)).hasSize(2);
        assertThat(reading.facts().issuer()).contains("Workers' Rights Watch");
    }

    @Test
    void endWithTheSentenceThatTheirItemsMake() {
        Letters letter = letter().bold("Hilltop Legal Aid Network")
                .lines(
                        "Dear colleagues,",
                        "1. In section III.A.2 we would:",
                        "a) drop the last sentence;",
                        "b) add the budget of the programme.",
                        "The members of the network stand by the other sections.",
                        "2. Về mục IV.B, đề nghị:",
                        "- Cập nhật số liệu năm 2024 về người khuyết tật ở vùng cao;",
                        "- Bổ sung nguồn của số liệu về trẻ em.",
                        "Cơ quan chúng tôi sẽ gửi số liệu của năm 2025 vào tháng sau.",
                        "Yours sincerely,");
        LetterReading reading = letter.read();

        assertThat(texts(reading))
                .containsExactly(
                        "drop the last sentence;",
                        "add the budget of the programme.",
                        "The members of the network stand by the other sections.",
                        "Cập nhật số liệu năm 2024 về người khuyết tật ở vùng cao;",
                        "Bổ sung nguồn của số liệu về trẻ em.",
                        "Cơ quan chúng tôi sẽ gửi số liệu của năm 2025 vào tháng sau.");
        assertThat(String.join(" ", references(reading, 1))).contains("III.A.2");
        assertThat(references(reading, 2)).isEmpty();
        assertThat(charactersOut(reading, letter.paragraphs())).isEqualTo(charactersIn(letter.paragraphs()));
    }

    @Test
    void doNotEndBelowAnItemThatIsASentenceOfItsOwn() {
        assertThat(texts(letter().bold("Hilltop Legal Aid Network")
                        .lines(
                                "Dear colleagues,",
                                "1. Paragraph 12 is outdated.",
                                "The survey of 2024 counts 52 offices.",
                                "2. Paragraph 30 has no source.",
                                "Yours sincerely,")
                        .read()))
                .containsExactly(
                        "Paragraph 12 is outdated.\nThe survey of 2024 counts 52 offices.",
                        "Paragraph 30 has no source.");
    }
}
