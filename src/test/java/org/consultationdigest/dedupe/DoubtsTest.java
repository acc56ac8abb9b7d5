package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.saying;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.translation.SentenceEmbedding;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.text.Language;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final String VIETNAMESE = "Đề nghị bổ sung số liệu về bạo lực gia đình năm 2023 của Bộ Công an.";
    private static final String ENGLISH =
            "Please add data of the Ministry of Public Security on domestic violence in 2023.";
    private static final String MUST =
            "The government must publish the figures on complaints against the police every year before the end of March.";
    private static final String MUST_NOT = MUST.replace("must publish", "must not publish");

    @Test
    void suggestsATranslationWithWhatSpeaksForItAndNeverMergesIt() {
        List<CommentGroup> groups = grouped(
                saying(VIETNAMESE).inSection("I").in(Language.VIETNAMESE).as("a"),
                saying(ENGLISH).inSection("I").in(Language.ENGLISH).as("b"));

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).similar()).containsExactly(groups.get(1).id());
        Doubt doubt = groups.get(0).doubtAbout(groups.get(1).id()).orElseThrow();
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.TRANSLATION);
        assertThat(doubt.evidence())
                .contains(
                        new Doubt.Evidence("term", "bạo lực gia đình", "domestic violence"),
                        new Doubt.Evidence("common number", "2023", "2023"));
        assertThat(groups.get(1).doubtAbout(groups.get(0).id()).orElseThrow().evidence())
                .contains(new Doubt.Evidence("term", "domestic violence", "bạo lực gia đình"));
    }

    @Test
    void suggestsNoTranslationInAnotherSection() {
        assertThat(grouped(
                        saying(VIETNAMESE)
                                .inSection("I")
                                .in(Language.VIETNAMESE)
                                .as("a"),
                        saying(ENGLISH).inSection("II.A").in(Language.ENGLISH).as("b")))
                .allSatisfy(group -> assertThat(group.similar()).isEmpty());
    }

    @Test
    void asksTheModelOfSentencesWhereThereIsOne() {
        SentenceEmbedding same = text -> new float[] {1};
        List<CommentGroup> groups = new CommentGroups(List.of("I"), 1, Optional.of(same))
                .group(
                        List.of(
                                saying("Câu này không có từ nào trong danh sách cả.")
                                        .inSection("I")
                                        .in(Language.VIETNAMESE)
                                        .as("a"),
                                saying("This one has no word of the list either, none.")
                                        .inSection("I")
                                        .in(Language.ENGLISH)
                                        .as("b")),
                        List.of(),
                        0)
                .groups();

        assertThat(groups.get(0).doubts())
                .containsExactly(new Doubt(
                        groups.get(1).id(),
                        Doubt.Kind.TRANSLATION,
                        List.of(new Doubt.Evidence("meaning", "1.00", "1.00"))));
    }

    @Test
    void showsTheWordsInWhichTwoCommentsContradictEachOther() {
        List<CommentGroup> groups = grouped(
                saying(MUST).inSection("I").as("a"),
                saying(MUST_NOT).inSection("I").as("b"));

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).conflictsWith()).containsExactly(groups.get(1).id());
        Doubt here = groups.get(0).doubtAbout(groups.get(1).id()).orElseThrow();
        Doubt there = groups.get(1).doubtAbout(groups.get(0).id()).orElseThrow();
        assertThat(here.kind()).isEqualTo(Doubt.Kind.OPPOSED);
        assertThat(List.of(here.evidence().get(0), there.evidence().get(0)))
                .contains(new Doubt.Evidence("negation", "", "not"), new Doubt.Evidence("negation", "not", ""));
    }

    @Test
    void putsOneLetterOfTwoSendersIntoOneRowAndShowsTheNames() {
        CommentGroup group = grouped(
                        saying("Dear Sir or Madam,\n" + MUST + " It is overdue.\nSincerely,\nAnna River")
                                .inSection("I")
                                .as("a"),
                        saying("Dear Sir or Madam,\n" + MUST + " It is overdue.\nSincerely,\nBoris Lake")
                                .inSection("I")
                                .as("b"))
                .get(0);

        assertThat(group.members()).hasSize(2);
        assertThat(group.members().get(1).differences()).containsExactly("Anna River -> Boris Lake");
    }

    @Test
    void asksWhereLinesBelowTheTextNeedNotBeASignature() {
        List<CommentGroup> groups = grouped(
                saying(MUST + " Name the province.\nNorth River").inSection("I").as("a"),
                saying(MUST + " Name the province.\nSouth Lake").inSection("I").as("b"));

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).conflictsWith()).containsExactly(groups.get(1).id());
    }

    @Test
    void takesLinesBelowTheTextForSignaturesWhereManyHaveTheirOwn() {
        LinkedComment[] letters = Stream.of("Anna River", "Boris Lake", "Carla Hill", "Daniel Wood", "Emma Field")
                .map(name ->
                        saying(MUST + " It is overdue.\n" + name).inSection("I").as(name))
                .toArray(LinkedComment[]::new);

        assertThat(grouped(letters)).hasSize(1);
        assertThat(grouped(letters[0], letters[1], letters[2], letters[3])).hasSize(4);
    }

    @Test
    void asksWhetherANameThatOnlyTwoLettersBearIsOfOneSigner() {
        String letter = MUST + " It is overdue.\nSincerely,\n";

        assertThat(grouped(
                        saying(letter + "Anna River\n12 Hill Road")
                                .inSection("I")
                                .as("a"),
                        saying(letter + "Anna River\n72 Hill Road")
                                .inSection("I")
                                .as("b")))
                .hasSize(2);
        assertThat(grouped(
                        saying(letter + "Nguyễn Văn Sông").inSection("I").as("a"),
                        saying(letter + "Nguyễn Văn Hồ").inSection("I").as("b"),
                        saying(letter + "Nguyễn Văn Rừng").inSection("I").as("c")))
                .hasSize(1);
    }

    @Test
    void keepsListsThatEndInAnotherNameApart() {
        assertThat(grouped(
                        saying(MUST + " This is asked of the following provinces:\nNorth River")
                                .inSection("I")
                                .as("a"),
                        saying(MUST + " This is asked of the following provinces:\nSouth Lake")
                                .inSection("I")
                                .as("b")))
                .hasSize(2);
    }

    @Test
    void asksNobodyAboutLettersThatEachAddAPassageOfTheirOwn() {
        String first = "My family has lived beside the old mine for thirty years and drinks from a well there. ";
        String second = "Teachers of our school told us how many pupils stay away on days of heavy smoke. ";

        assertThat(grouped(
                        saying(first + MUST).inSection("I").as("a"),
                        saying(second + MUST).inSection("I").as("b")))
                .allSatisfy(group -> assertThat(group.similar()).isEmpty());
    }

    @Test
    void asksAboutAShortLetterWhoseSentencesStandHereAndThereInALongerOne() {
        String long1 =
                MUST + " Many bodies have said so for years. The ministry should also tell the public which of these"
                        + " complaints were found to be right, and what was done about the officers.";
        String short1 = MUST + " The ministry should also tell the public which complaints were found to be right.";

        List<CommentGroup> groups = grouped(
                saying(long1).inSection("I").as("a"),
                saying(short1).inSection("I").as("b"));

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).similar()).containsExactly(groups.get(1).id());
    }

    private static List<CommentGroup> grouped(LinkedComment... comments) {
        return Clusters.grouped(List.of(comments)).groups();
    }
}
