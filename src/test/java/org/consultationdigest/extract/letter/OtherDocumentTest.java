package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.letter;

import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.junit.jupiter.api.Test;

/** A document that is no submission has no comments, and one with an opinion in it is read whatever it calls itself. */
class OtherDocumentTest {

    @Test
    void aContractHoldsNoCommentsAndAllItsClausesAreSetAside() {
        LetterReading contract = letter().bold("SERVICE CONTRACT")
                .lines("The Bureau of Harbours and the Lantern Company have signed what follows.")
                .bold("Article 1. Subject")
                .lines("The company shall print the invitations and may not add pages.")
                .bold("Article 2. Payment")
                .lines("The bureau should pay within ten days.")
                .read();

        assertThat(contract.comments()).isEmpty();
        assertThat(contract.remainder())
                .filteredOn(text -> text.why() == Why.OTHER_DOCUMENT)
                .extracting(Remainder::text)
                .contains("The bureau should pay within ten days.");
    }

    @Test
    void anInvitationAsksItsReaderToComeAndToSendCommentsButMakesNone() {
        assertThat(letter().lines(
                                "Dear colleagues,",
                                "The Bureau of Harbours invites you to a workshop on the draft strategy.",
                                "Participants should register by Friday and send their comments on the draft in writing.")
                        .read()
                        .comments())
                .isEmpty();
        assertThat(letter().bold("GIẤY MỜI")
                        .lines(
                                "Kính gửi: Sở Cảng biển",
                                "Cục Cảng kính mời Quý Sở cử đại diện tham dự hội thảo góp ý dự thảo chiến lược.",
                                "Đề nghị Quý Sở nghiên cứu dự thảo và gửi ý kiến bằng văn bản.")
                        .read()
                        .comments())
                .isEmpty();
    }

    @Test
    void oneOpinionOnTheDraftIsEnoughForTheWholeToBeRead() {
        LetterReading reading = letter().bold("INVITATION")
                .lines(
                        "Dear colleagues,",
                        "The Bureau of Harbours invites you to a workshop on the strategy.",
                        "We recommend that the draft name every pier in the north.")
                .read();

        assertThat(reading.comments())
                .extracting(comment -> comment.wording().shown())
                .contains("We recommend that the draft name every pier in the north.");
        assertThat(reading.remainder()).extracting(Remainder::why).doesNotContain(Why.OTHER_DOCUMENT);
    }

    @Test
    void remarksInTelegraphicStyleAreReadBelowTheTitleOfTheDraftTheySpeakOf() {
        assertThat(letter().bold("THÔNG TƯ")
                        .lines("1. Bổ sung định nghĩa bến cảng.", "2. Không có ý kiến về các nội dung còn lại.")
                        .read()
                        .comments())
                .hasSize(2);
        assertThat(letter().bold("DECISION ON HARBOURS")
                        .lines("Article 4: the word “pier” should be defined.", "Article 9: delete.")
                        .read()
                        .comments())
                .hasSize(2);
    }

    @Test
    void aLetterThatOnlyInvitesToReadAReasonStaysALetter() {
        assertThat(letter().lines(
                                "Dear colleagues,",
                                "The figures of the north are missing.",
                                "The Lantern Club invites you to a visit of its harbour.")
                        .read()
                        .comments())
                .isNotEmpty();
    }

    @Test
    void aProgrammeOfAWorkshopOnADraftHoldsNoComments() {
        assertThat(letter().bold("CHƯƠNG TRÌNH HỘI THẢO")
                        .lines("Góp ý dự thảo chiến lược cảng biển")
                        .row("8h00 – 8h30\tĐăng ký đại biểu\tBan Tổ chức")
                        .lines("Giới thiệu nội dung dự thảo", "Thảo luận, góp ý kiến")
                        .read()
                        .comments())
                .isEmpty();
    }
}
