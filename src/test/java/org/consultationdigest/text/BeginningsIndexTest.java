package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One walk through a text leaves the same expressions as a look for each of them. */
class BeginningsIndexTest {
    private static final List<String> EXPRESSIONS =
            List.of("đề nghị|sửa", "(?:we )?propose", "sect(?:ion)?", "\\d+ pages", "ý kiến");

    @Test
    void leavesTheExpressionsThatCanBeginAtAWordOfTheText() {
        BeginningsIndex index =
                new BeginningsIndex(EXPRESSIONS.stream().map(Beginnings::of).toList());

        assertThat(index.candidates("Section 4: we propose")).isEqualTo(places(1, 2, 3));
        assertThat(index.candidates("Ý KIẾN")).isEqualTo(places(3, 4));
        assertThat(index.candidates("insect, reproposed")).isEqualTo(places(3));
    }

    @Test
    void agreesWithALookForEachExpression() {
        List<Optional<Beginnings>> all =
                EXPRESSIONS.stream().map(Beginnings::of).toList();
        BeginningsIndex index = new BeginningsIndex(all);
        for (String text : List.of("", "sửa đổi", "intersection; SECTION", "We did. Propose", "y kien", "se", "-sec")) {
            BitSet looked = new BitSet();
            for (int i = 0; i < all.size(); i++) {
                looked.set(i, all.get(i).map(one -> one.next(text, 0) >= 0).orElse(true));
            }

            assertThat(index.candidates(text)).as(text).isEqualTo(looked);
        }
    }

    private static BitSet places(int... numbers) {
        BitSet places = new BitSet();
        for (int number : numbers) {
            places.set(number);
        }
        return places;
    }
}
