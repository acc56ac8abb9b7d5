package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.digest.xlsx.CellLook;
import org.consultationdigest.digest.xlsx.RichText;
import org.junit.jupiter.api.Test;

/** What only some copies of a comment say is marked in its text. */
class MarkedWordsTest {
    private static final CellLook.Letters PLAIN = new CellLook.Letters(10, false, false, false, CellLook.NONE);

    @Test
    void marksWholeWordsWhateverTheirCase() {
        assertThat(marked("Add figures; add them to Table 2.", "add", "table 2"))
                .containsExactly("[Add]", " figures; ", "[add]", " them to ", "[Table 2]", ".");
    }

    @Test
    void marksNoPartOfAWord() {
        assertThat(MarkedWords.in("additional", List.of("add"), PLAIN)).isEmpty();
    }

    @Test
    void wordsThatOverlapAreMarkedOnce() {
        assertThat(marked("bổ sung số liệu năm 2023", "số liệu năm", "năm 2023"))
                .containsExactly("bổ sung ", "[số liệu năm 2023]");
    }

    private static List<String> marked(String text, String... words) {
        return MarkedWords.in(text, List.of(words), PLAIN).orElseThrow().parts().stream()
                .map(MarkedWordsTest::shown)
                .toList();
    }

    private static String shown(RichText.Part part) {
        return part.letters().bold() ? "[" + part.text() + "]" : part.text();
    }
}
