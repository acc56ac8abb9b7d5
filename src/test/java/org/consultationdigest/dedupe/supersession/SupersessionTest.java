package org.consultationdigest.dedupe.supersession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a letter takes the place of an earlier one. */
class SupersessionTest {
    private static final LocalDate MARCH_3 = LocalDate.of(2025, 3, 3);
    private static final LocalDate MARCH_13 = LocalDate.of(2025, 3, 13);
    private static final LocalDate MARCH_24 = LocalDate.of(2025, 3, 24);

    private static Letter letter(String document, String body, String number, LocalDate date, String... texts) {
        return new Letter(document, Optional.of(body), Optional.of(number), Optional.of(date), List.of(texts));
    }

    private static Supersession said(String text) {
        return Supersession.of(List.of(
                letter("first", "Ministry of Rivers", "41/BMT-KH", MARCH_3),
                letter("second", "Ministry of Rivers", "88/BMT-KH", MARCH_13),
                letter("other", "Ministry of Roads", "88/BGT-KH", MARCH_13),
                letter("last", "Ministry of Rivers", "97/BMT-KH", MARCH_24, text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công văn này thay thế Công văn số 88/BMT-KH ngày 13/3/2025.",
                "Văn bản này thay thế cho công văn số 88/BMT-KH ngày 13 tháng 3 năm 2025 của Bộ.",
                "Bộ gửi ý kiến để thay thế Công văn số: 88/BMT-KH.",
                "This letter replaces our letter No. 88/BMT-KH of 13 March 2025.",
                "This letter replaces our letter dated March 13, 2025.",
                "The present submission supersedes our submission of 13 March 2025.",
                "Please disregard our letter No 88/BMT-KH.",
                "La présente lettre annule et remplace notre lettre n° 88/BMT-KH du 13 mars 2025.",
                "Ce courrier remplace notre courrier du 13 mars 2025.",
            })
    void replacesTheLetterItNames(String text) {
        Supersession said = said(text);

        assertThat(said.replacements())
                .extracting(Replacement::earlier, Replacement::later)
                .containsExactly(org.assertj.core.api.Assertions.tuple("second", "last"));
        assertThat(said.suspicions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This letter does not replace our letter No. 88/BMT-KH.",
                "Công văn này không thay thế Công văn số 88/BMT-KH.",
                "La présente lettre ne remplace pas notre lettre n° 88/BMT-KH.",
                "Nghị định số 12/2013/NĐ-CP thay thế Nghị định số 88/2008/NĐ-CP.",
                "The Act of 2020 replaces the Act No. 88 of 1999.",
                "Please replace the word \"letter\" with \"note\" in paragraph 88.",
                "This letter replaces our letter No. 12/BMT-KH.",
                "Đề nghị thay thế cụm từ \"văn bản\" tại đoạn 88.",
                "Further to our letter No. 88/BMT-KH of 13 March 2025, we send an annex.",
            })
    void replacesNothing(String text) {
        assertThat(said(text)).isEqualTo(new Supersession(List.of(), List.of()));
    }

    @Test
    void neverReplacesTheLetterOfAnotherBody() {
        assertThat(said("This letter replaces letter No. 88/BGT-KH of 13 March 2025.")
                        .replacements())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This letter replaces section 3 of our letter No. 88/BMT-KH.",
                "Văn bản này thay thế phụ lục của Công văn số 88/BMT-KH.",
                "Cette lettre remplace l'annexe de notre lettre n° 88/BMT-KH.",
            })
    void leavesAPartThatIsReplacedToAPerson(String text) {
        assertThat(said(text).replacements()).isEmpty();
        assertThat(said(text).suspicions()).extracting(Replacement::earlier).containsExactly("second");
    }

    @Test
    void leavesAnEarlierLetterThatCannotBeToldToAPerson() {
        Supersession said = said("This letter replaces our previous letter.");

        assertThat(said.replacements()).isEmpty();
        assertThat(said.suspicions()).extracting(Replacement::earlier).containsExactly("first", "second");
    }

    @Test
    void replacesTheOnlyEarlierLetter() {
        Supersession said = Supersession.of(List.of(
                letter("first", "Ministry of Rivers", "41/BMT-KH", MARCH_3),
                letter(
                        "last",
                        "Ministry of Rivers",
                        "97/BMT-KH",
                        MARCH_24,
                        "This letter replaces our previous letter.")));

        assertThat(said.replacements()).extracting(Replacement::earlier).containsExactly("first");
    }

    @Test
    void neverReplacesALaterLetter() {
        Supersession said = Supersession.of(List.of(
                letter(
                        "a",
                        "Ministry of Rivers",
                        "41/BMT-KH",
                        MARCH_3,
                        "This letter replaces our letter No. 88/BMT-KH."),
                letter("b", "Ministry of Rivers", "88/BMT-KH", MARCH_13)));

        assertThat(said.replacements()).isEmpty();
    }
}
