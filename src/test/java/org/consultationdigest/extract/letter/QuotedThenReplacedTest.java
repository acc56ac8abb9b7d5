package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.letter;

import org.consultationdigest.extract.Wording;
import org.junit.jupiter.api.Test;

/** The draft's words, what shall stand there instead, and why, each in a paragraph of its own. */
class QuotedThenReplacedTest {

    @Test
    void quotationReplacementAndReasonAreOneComment() {
        LetterReading reading = letter().lines(
                        "Dear colleagues,",
                        "1. In paragraph 58 the draft says:",
                        "“All of the harbours in the north were repaired.”",
                        "This should be changed to read: “Two thirds of the harbours were repaired.”",
                        "Reason: the bureau has counted them.",
                        "2. Paragraph 60 is outdated.")
                .read();

        assertThat(reading.comments()).hasSize(2);
        Wording first = reading.comments().get(0).wording();
        assertThat(first.quoted()).contains("All of the harbours in the north were repaired.");
        assertThat(first.text()).contains("This should be changed to read:");
        assertThat(first.proposedChange()).contains("“Two thirds of the harbours were repaired.”");
        assertThat(first.rationale()).contains("Reason: the bureau has counted them.");
        assertThat(reading.comments().get(0).hints().references()).contains("In paragraph 58 the draft says");
    }

    @Test
    void aReasonInAListBelongsToTheRequestAboveIt() {
        LetterReading reading = letter().lines(
                        "Kính gửi: Cục Cảng",
                        "1. Đoạn 12:",
                        "- Đề nghị bỏ câu cuối.",
                        "- Lý do: trùng với đoạn 9.",
                        "- Đề nghị bổ sung số liệu của năm 2024.")
                .read();

        assertThat(reading.comments())
                .extracting(comment -> comment.wording().text().orElse("") + "|"
                        + comment.wording().rationale().orElse(""))
                .containsExactly(
                        "Đề nghị bỏ câu cuối.|Lý do: trùng với đoạn 9.", "Đề nghị bổ sung số liệu của năm 2024.|");
    }

    @Test
    void quotedWordsWithoutAPlaceAboveThemStayARemarkOfTheirOwn() {
        assertThat(letter().lines(
                                "Dear colleagues,",
                                "The draft should begin with the words of the charter.",
                                "“All of the harbours belong to all of the people.”",
                                "The annex is too long and should be cut.")
                        .read()
                        .comments())
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
