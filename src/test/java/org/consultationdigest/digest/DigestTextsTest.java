package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.classify.Request;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.link.LinkRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTextsTest {

    @ParameterizedTest
    @CsvSource({
        "Accepted, ACCEPTED",
        "Tiếp thu, ACCEPTED",
        "' TIẾP  THU. ', ACCEPTED",
        "Tiếp thu một phần, PARTLY",
        "partially accepted, PARTLY",
        "PARTLY, PARTLY",
        "Giải trình, NOT_ACCEPTED",
        "không tiếp thu, NOT_ACCEPTED",
        "NOT_ACCEPTED, NOT_ACCEPTED",
        "not accepted, NOT_ACCEPTED",
        "Ghi nhận, NOTED",
        "chưa xử lý, PENDING"
    })
    void namesTheDecisionThatTheWholeWordsSay(String words, Decision decision) {
        assertThat(DigestTexts.decisionNamed(words)).contains(decision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Tiếp thu, giải trình", "tiếp thu ý kiến của Bộ", "accepted?? no", "nearly accepted", "?"})
    void namesNoDecisionWhenOtherWordsStandBeside(String words) {
        assertThat(DigestTexts.decisionNamed(words)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void readsTheDropDownsOwnWordsInEitherLanguage(DigestLanguage language) {
        for (Decision decision : Decision.values()) {
            assertThat(DigestTexts.decisionNamed(DigestTexts.of(decision, language)))
                    .contains(decision);
        }
    }

    @Test
    void writesTheWordsOfTheContractInVietnamese() {
        assertThat(Stream.of(Decision.values()).map(each -> DigestTexts.of(each, DigestLanguage.VIETNAMESE)))
                .containsExactly("Tiếp thu", "Tiếp thu một phần", "Giải trình", "Ghi nhận", "Chưa xử lý");
        assertThat(Stream.of(DigestSheet.values()).map(each -> each.title(DigestLanguage.VIETNAMESE)))
                .containsExactly(
                        "Tổng quan",
                        "Bảng tổng hợp",
                        "Ý kiến",
                        "Cần quyết định",
                        "Tài liệu",
                        "Phần để lại",
                        "Vấn đề",
                        "Các phần");
    }

    @Test
    void hasWordsOfItsOwnForEveryValueInEveryLanguage() {
        for (List<? extends Enum<?>> values : List.of(
                List.of(RowStatus.values()),
                List.of(Request.values()),
                List.of(Stance.values()),
                List.of(Relation.values()),
                List.of(LinkRule.values()),
                List.of(Channel.values()),
                List.of(CommentKind.values()),
                List.of(DocumentStatus.values()),
                List.of(Remainder.Why.values()))) {
            Set<String> vietnamese = new HashSet<>();
            values.forEach(value -> vietnamese.add(DigestTexts.of(value, DigestLanguage.VIETNAMESE)));

            assertThat(vietnamese).hasSameSizeAs(values).noneMatch(words -> words.matches("[a-z ]+"));
        }
    }
}
