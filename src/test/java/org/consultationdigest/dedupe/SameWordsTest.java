package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.deleting;
import static org.consultationdigest.dedupe.Comments.inserting;
import static org.consultationdigest.dedupe.Comments.proposing;
import static org.consultationdigest.dedupe.Comments.saying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wordings are the same words. */
class SameWordsTest {
    private static final String LONG = "Đề nghị bổ sung số liệu về tỷ lệ trẻ em được tiêm chủng đầy đủ";
    private static final String LONG_WITHOUT_MARKS = "De nghi bo sung so lieu ve ty le tre em duoc tiem chung day du";

    private static boolean areTheSame(String one, String other) {
        return Clusters.of(
                                saying(one).inSection("I").as("a"),
                                saying(other).inSection("I").as("b"))
                        .size()
                == 1;
    }

    @Test
    void callsTheSameLettersExact() {
        assertThat(Clusters.of(
                        saying("Add a source.").inSection("I").as("a"),
                        saying("Add a source.").inSection("I").as("b")))
                .containsExactly("I: a, b EXACT");
    }

    @Test
    void callsOtherCaseSpacesAndPunctuationFormat() {
        assertThat(Clusters.of(
                        saying("Add a source...").inSection("I").as("a"),
                        saying("ADD  A SOURCE").inSection("I").as("b")))
                .containsExactly("I: a, b FORMAT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nước Cộng hòa         | nước Cộng hoà",
                "sức khỏe              | sức khoẻ",
                "thủy lợi              | thuỷ lợi",
                "“Add a source”        | \"add a source\"",
                "Add a source:         | – Add a source",
                "Add\u00a0a source     | Add a source",
                "ﬁnd a source          | find a source",
                "bo sung nguon         | bổ sung nguồn",
                "1. Add a source       | Add a source",
                "a) Add a source       | - Add a source",
                "We do NOT agree       | We do not agree",
                "the figures of the UN | THE FIGURES OF THE UN",
                "The figures of the UN | the figures of the un",
                "Who, when, where, why? | who when where why",
            })
    void areOneGroup(String one, String other) {
        assertThat(areTheSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reduce it to 2.3%       | reduce it to 23%",
                "reduce it to 2.3        | reduce it to 2, 3",
                "article 1/2             | article 1, 2",
                "reduce it to 5%         | reduce it to 5",
                "spend 5 $               | spend 5 €",
                "a growth of -2          | a growth of 2",
                "at most < 5             | at most > 5",
                "agree                   | not agree",
                "We can accept this      | We can't accept this",
                "đồng ý                  | không đồng ý",
                "bổ sung                 | bỏ sung",
                "người                   | ngươi",
                "público                 | publicó",
                "điểm đ                  | điểm d",
                "?                       | !",
                "✓                       | ✗",
                "Use C#                  | Use C",
                "Use C++                 | Use C",
                "The figures help US     | The figures help us",
                "It is right             | Is it right?",
                "This figure is right.   | This figure is right?",
                "Was it ratified?        | Was it ratified",
                "Co-operate with WHO here | Co-operate with who here",
            })
    void areTwoGroups(String one, String other) {
        assertThat(areTheSame(one, other)).isFalse();
    }

    @Test
    void putsTogetherAWordThatWasPartedAtTheEndOfALine() {
        assertThat(areTheSame("the inter-\nnational treaty", "the international treaty"))
                .isTrue();
        assertThat(areTheSame("the inter\u00ADnational treaty", "the international treaty"))
                .isTrue();
    }

    @Test
    void takesNoNumberAtTheBeginningOfALineForALabelInTheMiddleOfASentence() {
        assertThat(areTheSame("delete paragraph\n12. The rest stays.", "delete paragraph\n13. The rest stays."))
                .isFalse();
    }

    @Test
    void takesALineBreakForASpace() {
        assertThat(areTheSame("Add a source\nfor the figures.", "Add a source for\nthe figures."))
                .isTrue();
    }

    @Test
    void putsDecomposedAndComposedLettersTogether() {
        assertThat(areTheSame("b\u1ed5 sung", "bo\u0302\u0309 sung")).isTrue();
    }

    @Test
    void putsALongTextTogetherWithItsCopyWithoutMarksAndShowsTheMarkedOne() {
        assertThat(Clusters.of(
                        saying(LONG_WITHOUT_MARKS).inSection("I").as("a"),
                        saying(LONG).inSection("I").as("b")))
                .containsExactly("I: b, a FORMAT");
    }

    @Test
    void keepsLongTextsApartWhenOneMarkMakesAnotherWord() {
        String add = "Tại mục này, đề nghị bổ sung quy định về thời hạn trả lời kiến nghị của người dân";

        assertThat(Clusters.of(
                        saying(add).inSection("I").as("a"),
                        saying(add.replace("bổ", "bỏ")).inSection("I").as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void keepsAShortTextWithoutMarksApartWhenTwoMarkedOnesFit() {
        assertThat(Clusters.of(
                        saying("bỏ").inSection("I").as("a"),
                        saying("bộ").inSection("I").as("b"),
                        saying("bo").inSection("I").as("c")))
                .containsExactly("I: a", "I: b", "I: c");
    }

    @Test
    void neverPutsADeletionAndAnInsertionOfTheSameWordsTogether() {
        assertThat(Clusters.of(
                        deleting("and children").inSection("I").atParagraph("3").as("a"),
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void neverPutsWhatIsSaidAndWhatIsProposedTogether() {
        assertThat(Clusters.of(
                        saying("and children").inSection("I").as("a"),
                        proposing("and children").inSection("I").as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void keepsTheSameInsertionAtTwoPointsOfOneParagraphApart() {
        assertThat(Clusters.of(
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .anchoredAt("women")
                                .as("a"),
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .anchoredAt("the elderly")
                                .as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void takesTwoInsertionsOfOneFileForTwoPoints() {
        assertThat(Clusters.of(
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("1")
                                .as("a"),
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("1")
                                .as("b"),
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("2")
                                .as("c")))
                .containsExactly("I: a", "I: b", "I: c");
    }

    @Test
    void putsTheSameChangeOfTheSameParagraphTogether() {
        assertThat(Clusters.of(
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("1")
                                .as("a"),
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("2")
                                .as("b"),
                        inserting("and children")
                                .inSection("I")
                                .atParagraph("4")
                                .as("c")))
                .containsExactly("I: a, b EXACT", "I: c");
    }
}
