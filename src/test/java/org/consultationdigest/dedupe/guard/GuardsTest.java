package org.consultationdigest.dedupe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {
    private final Guards guards = Guards.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The State shall pay the costs. | The State shall not pay the costs.",
                "The visits take place with notice. | The visits take place without notice.",
                "The law isn't applied in prisons. | The law is applied in prisons.",
                "The text should mention fees and not dates. | The text should not mention fees and dates.",
                "Quyền này được bảo đảm. | Quyền này không được bảo đảm.",
                "Báo cáo đã phản ánh đầy đủ. | Báo cáo chưa phản ánh đầy đủ.",
                "Le texte est clair pour nous. | Le texte n'est pas clair pour nous.",
                "La visite a lieu avec préavis du juge. | La visite a lieu sans préavis du juge."
            })
    void keepsANegationApart(String one, String other) {
        assertFound("negation", Severity.CONFLICT, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We support the new fee. | We oppose the new fee.",
                "We agree with section 4. | We disagree with section 4.",
                "Hội ủng hộ nội dung này. | Hội phản đối nội dung này.",
                "Bộ đồng ý với dự thảo. | Bộ không đồng ý với dự thảo.",
                "Nous approuvons ce projet. | Nous rejetons ce projet."
            })
    void keepsOpposedStancesApart(String one, String other) {
        assertFound("stance", Severity.CONFLICT, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please add a source here. | Please delete a source here.",
                "Keep this paragraph. | Remove this paragraph.",
                "Đề nghị bổ sung đoạn này. | Đề nghị lược bỏ đoạn này.",
                "Đề nghị giữ nguyên câu này. | Đề nghị sửa đổi câu này.",
                "Il faut ajouter ce passage. | Il faut supprimer ce passage."
            })
    void keepsOpposedRequestsApart(String one, String other) {
        assertFound("request", Severity.CONFLICT, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fee should be increased. | The fee should be reduced.",
                "Cần tăng mức chi cho y tế. | Cần giảm mức chi cho y tế.",
                "Il faut augmenter les crédits. | Il faut diminuer les crédits.",
                "This is a lawful order. | This is an unlawful order.",
                "The account is useful to us. | The account is useless to us.",
                "Les infirmières touchent une prime. | Les infirmiers touchent une prime."
            })
    void keepsOppositesApart(String one, String other) {
        assertThat(rules(one, other)).contains("opposite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The office must answer. | The office may answer.",
                "The office shall answer. | The office should answer.",
                "Cơ quan phải trả lời. | Cơ quan nên trả lời.",
                "Le bureau doit répondre. | Le bureau peut répondre."
            })
    void keepsDutyAndChoiceApart(String one, String other) {
        assertFound("modality", Severity.CONFLICT, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | It cost 1,200 euros. | It cost 1,300 euros.",
                "number | Có mười lăm tỉnh báo cáo. | Có mười chín tỉnh báo cáo.",
                "number | Temperatures of -5 degrees are safe. | Temperatures of 5 degrees are safe.",
                "percentage | About 45% of homes. | About 54% of homes.",
                "percentage | Đạt 45 phần trăm kế hoạch. | Đạt 54 phần trăm kế hoạch.",
                "date | The law of 12 March 2021 is quoted. | The law of 12 May 2021 is quoted.",
                "date | Ban hành ngày 12 tháng 3 năm 2021. | Ban hành ngày 13 tháng 3 năm 2021.",
                "date | It began in 1998 there. | It began in 1999 there.",
                "reference | See Article 12 of the law. | See Article 13 of the law.",
                "reference | Sửa điểm d khoản 2. | Sửa điểm đ khoản 2.",
                "reference | Chapter IV comes last. | Chapter VI comes last.",
                "reference | Voir le paragraphe 12 du texte. | Voir le paragraphe 14 du texte."
            })
    void keepsNumbersApartByWhatTheyCount(String rule, String one, String other) {
        assertFound(rule, Severity.CONFLICT, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit | Below 50 mg per litre. | Below 50 g per litre.",
                "quantifier | All detainees see a doctor. | Some detainees see a doctor.",
                "quantifier | Tất cả trẻ em được học. | Một số trẻ em được học.",
                "comparison | At least two judges sit. | At most two judges sit.",
                "time | Consult them before the vote. | Consult them after the vote.",
                "time | Bồi thường trước khi thu hồi đất. | Bồi thường sau khi thu hồi đất.",
                "subject | Beds for women in danger. | Beds for men in danger.",
                "subject | Chính sách cho nông thôn. | Chính sách cho thành thị.",
                "condition | We agree if the fee goes. | We agree unless the fee goes.",
                "joining | A degree and two years. | A degree or two years.",
                "direction | Money moves from the commune. | Money moves to the commune.",
                "name | The camp near Nairobi is full. | The camp near Mombasa is full.",
                "name | Theo ông Trần Văn Lan trình bày. | Theo ông Trần Văn Lân trình bày.",
                "question | The unions were asked? | The unions were asked."
            })
    void keepsApartWhatAnOfficialWouldNotMerge(String rule, String one, String other) {
        assertFound(rule, Severity.CONFLICT, one, other);
    }

    @Test
    void givesTheDifferingWordsAsEvidence() {
        assertThat(guards.between("The office must answer.", "The office may answer."))
                .containsExactly(new GuardFinding("modality", Severity.CONFLICT, List.of("must"), List.of("may")));
    }

    @Test
    void findsAFlipThatOnlyPutsAWordInOrLeavesItOut() {
        String without = "The fund supports farmers who lost their land.";
        String with = "The fund supports only farmers who lost their land.";

        assertFound("quantifier", Severity.CONFLICT, without, with);
        assertFound("quantifier", Severity.CONFLICT, with, without);
    }

    @Test
    void leavesDigitsThatAScannerMayHaveMadeToAPerson() {
        assertFound("number", Severity.UNCERTAIN, "It cost 100 euros.", "It cost 1O0 euros.");
        assertFound("number", Severity.UNCERTAIN, "On the 23rd day.", "On the 2.3rd day.");
    }

    @Test
    void leavesANameWithOneWrongLetterToAPerson() {
        assertFound("name", Severity.UNCERTAIN, "He lives in Uxbridge now.", "He lives in Uxoridge now.");
    }

    @Test
    void takesAOneDigitDifferenceForDoubtfulWhereNoiseStandsBesideIt() {
        assertFound("date", Severity.CONFLICT, "The carpenter came in 1839.", "The carpenter came in 1859.");
        assertFound("date", Severity.UNCERTAIN, "The carpenter came in 1839.", "The carpentcr came in 1859.");
    }

    @Test
    void asksAboutAWordExchangedForAnother() {
        assertFound("other words", Severity.UNCERTAIN, "Plant native trees there.", "Plant exotic trees there.");
    }

    @Test
    void asksAboutAWordPutIntoASentenceButNotIntoALetter() {
        assertFound("inserted words", Severity.UNCERTAIN, "Nurses get the bonus.", "Weary nurses get the bonus.");
        String letter = "The wells of the valley lost water. Crops dried. Herds moved away. ".repeat(20);

        assertThat(guards.between(letter + "Nurses get the bonus.", letter + "Weary nurses get the bonus."))
                .isEmpty();
    }

    @Test
    void keepsWhatOnlyTheCopySaysButNotWhatOnlyTheRepresentativeSays() {
        String shorter = "The draft is silent on tenants.";
        String longer = shorter + " It also omits the courts of appeal.";

        assertThat(guards.between(longer, shorter)).isEmpty();
        assertFound("says more", Severity.UNCERTAIN, shorter, longer);
    }

    @Test
    void keepsASentenceOfTheRepresentativeThatOpposesWhatBothSay() {
        assertFound(
                "says more", Severity.UNCERTAIN, "The chapter is complete. We reject it.", "The chapter is complete.");
    }

    @Test
    void knowsThatTwoRealWordsAreNoSlipWhenToldTheVocabulary() {
        String one = "The trees of the marsh are old.";
        String other = "The trees of the march are old.";

        assertThat(guards.between(one, other)).isEmpty();
        assertThat(Guards.knowing(Set.of("marsh", "march")::contains).between(one, other))
                .isNotEmpty();
    }

    @Test
    void findsNothingBetweenEmptyTexts() {
        assertThat(guards.between("", "")).isEmpty();
        assertThat(guards.between("!!!", "")).isEmpty();
    }

    private void assertFound(String rule, Severity severity, String one, String other) {
        assertThat(guards.between(one, other))
                .as("%s / %s", one, other)
                .anyMatch(found -> found.rule().equals(rule) && found.severity() == severity);
    }

    private List<String> rules(String one, String other) {
        return guards.between(one, other).stream().map(GuardFinding::rule).toList();
    }
}
