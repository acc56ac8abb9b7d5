package org.consultationdigest.outline.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Drafts edited by chance, the mapping known: how many paragraphs and sections the alignment puts right. */
class DraftAlignmentPropertiesTest {
    private static final int DRAFTS = 30;

    /** How many were put right, of how many. */
    private static final class Score {
        private int right;
        private int all;

        void take(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    private record Scores(Score kept, Score gone, Score sections, Score goneSections) {}

    @Test
    void leavesAnUnchangedDraftAsItIs() {
        RandomDraft draft = new RandomDraft(1, 20, 6);
        DraftAlignment alignment = DraftAlignment.of(draft.outline(), draft.outline());

        assertThat(draft.outline().paragraphs())
                .allSatisfy(paragraph -> assertThat(alignment.paragraph(paragraph.position()))
                        .containsExactly(new CarriedParagraph(paragraph, 1, false)));
        assertThat(draft.outline().sections())
                .allSatisfy(section -> assertThat(alignment.section(section.id()))
                        .map(CarriedSection::section)
                        .contains(section.id()));
    }

    @Test
    void findsEveryParagraphWhenOthersWerePutInAndTakenOut() {
        Scores scores = scores(20, draft -> {
            draft.insertParagraph();
            draft.deleteParagraph();
        });

        assertThat(scores.kept().share()).isEqualTo(1.0);
        assertThat(scores.gone().share()).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.sections().share()).isEqualTo(1.0);
    }

    @Test
    void findsParagraphsOfWhichATenthToAHalfOfTheWordsChanged() {
        Random share = new Random(7);
        Scores scores = scores(60, draft -> draft.editParagraph(0.1 + 0.4 * share.nextDouble()));

        assertThat(scores.kept().share()).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.sections().share()).isEqualTo(1.0);
    }

    @Test
    void findsParagraphsThatWereMoved() {
        Scores scores = scores(8, RandomDraft::moveParagraph);

        assertThat(scores.kept().share()).isEqualTo(1.0);
        assertThat(scores.sections().share()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsBothHalvesOfParagraphsThatWereSplitAndTheWholeOfThoseThatWereMerged() {
        Scores scores = scores(8, draft -> {
            draft.splitParagraph();
            draft.mergeParagraphs();
        });

        assertThat(scores.kept().share()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void findsSectionsThatHaveAnotherNumberNowAndSaysWhichAreGone() {
        Scores scores = scores(4, draft -> {
            draft.insertSection();
            draft.deleteSection();
            draft.moveSection();
        });

        assertThat(scores.sections().share()).isEqualTo(1.0);
        assertThat(scores.goneSections().share()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.kept().share()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void holdsUnderAllOfTheseTogether() {
        Scores scores = scores(6, draft -> {
            draft.insertParagraph();
            draft.deleteParagraph();
            draft.editParagraph(0.3);
            draft.moveParagraph();
            draft.splitParagraph();
            draft.mergeParagraphs();
        });

        assertThat(scores.kept().share()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.gone().share()).isGreaterThanOrEqualTo(0.9);
        assertThat(scores.sections().share()).isGreaterThanOrEqualTo(0.98);
    }

    private static Scores scores(int edits, Consumer<RandomDraft> edit) {
        Scores scores = new Scores(new Score(), new Score(), new Score(), new Score());
        for (long seed = 1; seed <= DRAFTS; seed++) {
            RandomDraft first = new RandomDraft(seed, 12, 6);
            RandomDraft second = new RandomDraft(first, seed + 1000);
            for (int i = 0; i < edits; i++) {
                edit.accept(second);
            }
            take(scores, first, second);
        }
        return scores;
    }

    private static void take(Scores scores, RandomDraft first, RandomDraft second) {
        DraftAlignment alignment = DraftAlignment.of(first.outline(), second.outline());
        Map<Integer, List<Integer>> now = second.positions();
        first.positions().forEach((key, positions) -> {
            List<Integer> found = alignment.paragraph(positions.get(0)).stream()
                    .map(carried -> carried.paragraph().position())
                    .sorted()
                    .toList();
            List<Integer> expected = now.getOrDefault(key, List.of());
            (expected.isEmpty() ? scores.gone() : scores.kept()).take(found.equals(expected));
        });
        Map<Integer, String> sections = second.sectionIds();
        first.sectionIds().forEach((key, id) -> {
            Optional<String> found = alignment.section(id).map(CarriedSection::section);
            Optional<String> expected = Optional.ofNullable(sections.get(key));
            (expected.isEmpty() ? scores.goneSections() : scores.sections()).take(found.equals(expected));
        });
    }
}
