package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StakeholdersTest {
    private static final Stakeholder WATER = body("Ministry of Water", "Bộ Nước", "MoW");
    private static final Stakeholder WATER_AND_TREES = body("Ministry of Water and Trees", "Bộ Nước và Cây xanh");
    private static final Stakeholder RIVERS = body("Friends of Rivers", "Hội Yêu sông", "Les Amis des Rivières");

    private final Stakeholders stakeholders = new Stakeholders(List.of(WATER, WATER_AND_TREES, RIVERS));

    @ParameterizedTest
    @CsvSource({
        "Ministry of Water, Ministry of Water",
        "MINISTRY  OF WATER, Ministry of Water",
        "BỘ NƯỚC, Ministry of Water",
        "Bo Nuoc, Ministry of Water",
        "Vụ Pháp chế – Bộ Nước, Ministry of Water",
        "mow, Ministry of Water",
        "Bộ Nước và Cây xanh, Ministry of Water and Trees",
        "the Ministry of Water and Trees (draft), Ministry of Water and Trees",
        "les amis des rivieres, Friends of Rivers",
    })
    void knowsABodyByEveryNameItGoesBy(String written, String name) {
        assertThat(stakeholders.named(written).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministry of Waterways", "Mower Club", "Hội Yêu sôngs"})
    void knowsWholeWordsOnly(String written) {
        assertThat(stakeholders.named(written)).isEqualTo(Contributor.unlisted(written));
    }

    @Test
    void callsABodyThatIsNotListedAsItIsWritten() {
        assertThat(stakeholders.named("  Hội  Làng\nnghề ")).isEqualTo(Contributor.unlisted("Hội Làng nghề"));
    }

    @Test
    void givesAnAliasOfTwoBodiesToTheFirst() {
        Stakeholders twice = new Stakeholders(List.of(body("First", "ABC"), body("Second", "ABC")));

        assertThat(twice.named("abc").name()).isEqualTo("First");
    }

    @ParameterizedTest
    @CsvSource({
        "letters/Bo_Nuoc-2025.03.pdf, Ministry of Water",
        "Hội Yêu sông/letter.docx, Friends of Rivers",
        "2025-01-10 Workshop of the Ministry of Water/Friends of Rivers.docx, Friends of Rivers",
        "Friends of Rivers.zip!/annex/letter.docx, Friends of Rivers",
        "Friends of Rivers.zip!/MoW.docx, Ministry of Water",
        "ministry-of-water-and-trees.docx, Ministry of Water and Trees",
    })
    void knowsTheBodyThatAFileOrTheNearestFolderIsNamedAfter(String path, String name) {
        assertThat(stakeholders.namedInPath(path).map(Contributor::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.docx", "MoW reply to Friends of Rivers.docx", "Mower.docx"})
    void guessesNothingFromAPathThatNamesNobodyOrTwo(String path) {
        assertThat(stakeholders.namedInPath(path)).isEmpty();
    }

    @Test
    void knowsNobodyWithoutAList() {
        assertThat(Stakeholders.none().named("Ministry of Water")).isEqualTo(Contributor.unlisted("Ministry of Water"));
        assertThat(Stakeholders.none().listed()).isEmpty();
    }

    private static Stakeholder body(String name, String... aliases) {
        return new Stakeholder(new Contributor(name, "", false), List.of(aliases), false);
    }
}
