package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.consultationdigest.extract.word.WordDiff.Change;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void showsOneChangeForEveryStretch() {
        assertThat(WordDiff.between("the State may act at once and alone", "the State shall act at once and not alone"))
                .extracting(Change::deleted, Change::inserted)
                .containsExactly(tuple("may", "shall"), tuple("", "not"));
    }

    @Test
    void joinsChangesThatOneWordParts() {
        assertThat(WordDiff.between("a b c d e", "a X c Y e"))
                .extracting(Change::deleted, Change::inserted)
                .containsExactly(tuple("b c d", "X c Y"));
    }

    @Test
    void saysWhereAChangeStoodInTheTextBefore() {
        assertThat(WordDiff.between("the State may act at once", "the State shall act at once now"))
                .extracting(Change::start, Change::end)
                .containsExactly(tuple(10, 13), tuple(25, 25));
    }

    @Test
    void findsNoChangeInWhiteSpaceAlone() {
        assertThat(WordDiff.between("one two", "one  two\n")).isEmpty();
    }

    @Test
    void accountsForEveryWordOfBothTexts() {
        Random random = new Random(20250205);
        for (int trial = 0; trial < 500; trial++) {
            String before = words(random);
            String after = words(random);
            List<Change> changes = WordDiff.between(before, after);

            int gone =
                    changes.stream().mapToInt(change -> count(change.deleted())).sum();
            int come = changes.stream()
                    .mapToInt(change -> count(change.inserted()))
                    .sum();

            assertThat(count(before) - gone).as(before + " | " + after).isEqualTo(count(after) - come);
        }
    }

    private static String words(Random random) {
        return String.join(
                " ",
                random.ints(random.nextInt(12), 0, 4).mapToObj(i -> "w" + i).toList());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    @Test
    void leavesTheSignsBesideAWordInPlace() {
        assertThat(WordDiff.between("a third, of the plan.", "31% of the plan, mostly."))
                .extracting(Change::deleted, Change::inserted)
                .containsExactly(tuple("a third,", "31%"), tuple("", ", mostly"));
    }
}
