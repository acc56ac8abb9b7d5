package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.saying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.consultationdigest.link.LinkedComment;
import org.junit.jupiter.api.Test;

/** Comments that differ in what is filled in are one question, whatever their number. */
class FamiliesTest {
    private static final String LETTER =
            "Our household of %s asks the ministry to repair the dyke before the next flood,"
                    + " because the water stood in the houses and the harvest of the whole commune was lost.";

    private final Consultation consultation = new Consultation();

    @Test
    void showsEachMemberBesideTheFirstOnly() {
        consultation.run(family("3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"));
        List<CommentGroup> groups = consultation.last().groups();

        assertThat(groups).hasSize(11);
        assertThat(groups.get(0).conflictsWith()).hasSize(10);
        assertThat(groups.subList(1, 11)).allSatisfy(group -> {
            assertThat(group.conflictsWith()).containsExactly(groups.get(0).id());
            assertThat(group.family().map(Family::id))
                    .isEqualTo(groups.get(0).family().map(Family::id));
        });
    }

    @Test
    void tellsWhatIsFilledInAndLeavesOutWhatAllHave() {
        consultation.run(
                saying(
                                "We, the people of Thuong Tin in Hanoi, ask for a school of 12 rooms by 24/11/2024, nothing else.")
                        .inSection("I")
                        .as("a"),
                saying("We, the people of Phu Xuyen in Hanoi, ask for a school of 9 rooms by 3/2/2025, nothing else.")
                        .inSection("I")
                        .as("b"),
                saying("We, the people of Soc Son in Hanoi, ask for a school of 12 rooms by 1/1/2026, nothing else.")
                        .inSection("I")
                        .as("c"));

        assertThat(consultation.last().groups())
                .extracting(group -> group.family().map(Family::filledIn).orElse(""))
                .containsExactlyInAnyOrder(
                        "Thuong Tin · 12 · 24/11/2024", "Phu Xuyen · 9 · 3/2/2025", "Soc Son · 12 · 1/1/2026");
    }

    @Test
    void findsFamiliesOfVietnameseAndFrenchLetters() {
        assertThat(familiesOf(
                        "Đề nghị huyện %s hỗ trợ kinh phí sửa đường cho bà con đi lại trong mùa mưa lũ năm nay.",
                        "Mường Lát", "Quan Sơn", "Bá Thước"))
                .isEqualTo(1);
        assertThat(familiesOf(
                        "Nous demandons que la commune de %s reçoive les moyens de réparer les digues avant la saison.",
                        "Lyon", "Brest", "Arles"))
                .isEqualTo(1);
    }

    @Test
    void leavesTwoAPair() {
        consultation.run(family("3", "4"));

        assertThat(consultation.last().groups())
                .allMatch(group -> group.family().isEmpty());
        assertThat(consultation.last().groups())
                .allMatch(group -> group.conflictsWith().size() == 1);
    }

    @Test
    void makesNoFamilyOfLettersThatDifferInAWordOfTheForm() {
        String[] wordings = {LETTER, LETTER.replace("repair", "remove"), LETTER.replace("before", "after")};
        consultation.run(IntStream.range(0, 3)
                .mapToObj(i -> saying(wordings[i].formatted("5")).inSection("I").as("k" + i))
                .toArray(LinkedComment[]::new));

        assertThat(consultation.last().groups())
                .hasSize(3)
                .allMatch(group -> group.family().isEmpty());
    }

    @Test
    void makesNoFamilyAcrossSections() {
        consultation.run(
                saying(LETTER.formatted("3")).inSection("I").as("a"),
                saying(LETTER.formatted("4")).inSection("II.A").as("b"),
                saying(LETTER.formatted("5")).inSection("II.B").as("c"));

        assertThat(consultation.last().groups())
                .allMatch(group -> group.family().isEmpty());
    }

    @Test
    void showsAStrangerBesideAFamilyOnce() {
        List<LinkedComment> comments = new ArrayList<>(List.of(family("3", "4", "5", "6", "7", "8")));
        comments.add(saying(LETTER.formatted("9").replace("was lost", "was not lost"))
                .inSection("I")
                .as("stranger"));
        consultation.run(comments);

        CommentGroup stranger = consultation.last().groups().stream()
                .filter(group -> group.family().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(stranger.conflictsWith()).hasSize(1);
    }

    @Test
    void putsAFamilyIntoOneRowOnAPersonsWordWithMembersThatComeLater() {
        consultation.run(family("3", "4", "5"));
        consultation.decide(Verdicts.ofFamily(id(), true));

        assertThat(consultation.run(family("3", "4", "5")).rows()).containsExactly("1: k3, k4, k5");
        assertThat(consultation.run(family("3", "4", "5", "8", "21")).rows()).containsExactly("1: k21, k3, k4, k5, k8");
        assertThat(consultation.run(family("90", "91")).last().groups()).hasSize(1);
    }

    @Test
    void putsItIntoOneRowASectionWhenItsMembersStandInSeveral() {
        consultation.run(family("3", "4", "5"));
        consultation.decide(Verdicts.ofFamily(id(), true));
        List<LinkedComment> comments = new ArrayList<>(List.of(family("3", "4", "5")));
        comments.add(saying(LETTER.formatted("6")).inSection("II.A").as("k6"));
        comments.add(saying(LETTER.formatted("7")).inSection("II.A").as("k7"));

        assertThat(consultation.run(comments).rows()).containsExactlyInAnyOrder("1: k3, k4, k5", "4: k6, k7");
    }

    @Test
    void keepsApartWhatAPersonHasTakenOutOfAFamilyThatIsOneRow() {
        consultation.run(family("3", "4", "5"));
        consultation.decide(
                Verdicts.ofFamily(id(), true).and(Verdicts.apart(consultation.known(1), consultation.known(3))));

        assertThat(consultation.run(family("3", "4", "5")).rows()).hasSize(2);
    }

    @Test
    void joinsTwoOfAFamilyThatStandsApartWhenAPersonSaysSoOfThem() {
        consultation.run(family("3", "4", "5"));
        consultation.decide(
                Verdicts.ofFamily(id(), false).and(Verdicts.same(consultation.known(1), consultation.known(2))));

        assertThat(consultation.run(family("3", "4", "5")).rows()).hasSize(2);
    }

    @Test
    void keepsAFamilyApartAndItsCopiesTogether() {
        consultation.run(family("3", "4", "5"));
        consultation.decide(Verdicts.ofFamily(id(), false));
        List<LinkedComment> comments = new ArrayList<>(List.of(family("3", "4", "5", "6")));
        comments.add(saying(LETTER.formatted("4")).inSection("I").as("again"));

        assertThat(consultation.run(comments).rows())
                .containsExactlyInAnyOrder("1: k3", "2: again, k4", "3: k5", "4: k6");
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<LinkedComment> comments = new ArrayList<>(List.of(family("3", "4", "5", "6", "7", "8", "9")));
        List<String> told = told(comments);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(comments, new Random(seed));
            assertThat(told(comments)).isEqualTo(told);
        }
    }

    /** Verdicts hang on these names: what they are made of stays as it is. */
    @Test
    void namesAFamilyTheSameForEver() {
        assertThat(nameOf(LETTER.formatted("3"))).contains("F-13e8856e8c6e2999");
        assertThat(nameOf("Đề nghị huyện Quan Sơn hỗ trợ kinh phí sửa đường cho bà con trong mùa mưa lũ năm 2024."))
                .contains("F-e60d85c3925993f0");
        assertThat(nameOf("Nous ne demandons que deux écoles pour la commune de Brest avant le 3 mars, merci."))
                .contains("F-ef38b500cbcef7ad");
    }

    private static Optional<String> nameOf(String text) {
        return Family.of(saying(text).as("x").comment().wording()).map(Family.Named::id);
    }

    private static List<String> told(List<LinkedComment> comments) {
        return new CommentGroups(List.of("I"), 2)
                .group(comments, List.of(), 0).groups().stream()
                        .map(group ->
                                group.representative().comment().comment().id().value() + " " + group.conflictsWith()
                                        + " " + group.family())
                        .toList();
    }

    private String id() {
        return consultation.last().groups().get(0).family().orElseThrow().id();
    }

    private static long familiesOf(String letter, String... filledIn) {
        Consultation each = new Consultation();
        each.run(IntStream.range(0, filledIn.length)
                .mapToObj(i ->
                        saying(letter.formatted(filledIn[i])).inSection("I").as("k" + i))
                .toArray(LinkedComment[]::new));
        return each.last().groups().stream()
                .map(group -> group.family().map(Family::id).orElse("none"))
                .distinct()
                .filter(id -> !id.equals("none"))
                .count();
    }

    private static LinkedComment[] family(String... filledIn) {
        return IntStream.range(0, filledIn.length)
                .mapToObj(i ->
                        saying(LETTER.formatted(filledIn[i])).inSection("I").as("k" + filledIn[i]))
                .toArray(LinkedComment[]::new);
    }
}
