package org.consultationdigest.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyGuessTest {
    private static final String LETTER =
            "đề nghị bổ sung số liệu về trẻ em khuyết tật, phụ nữ và người dân tộc thiểu số"
                    + " ở vùng sâu, vùng xa; làm rõ nguồn gốc của những con số này";

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "VPS", "VISCII", "DOUBLE_UTF8"})
    void tellsTheEncodingByTheWords(LegacyEncoding encoding) {
        assertThat(LegacyGuess.of(encoding.encode(LETTER).orElseThrow()))
                .isEqualTo(new LegacyGuess(Optional.of(encoding), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LETTER,
                "Nous sommes d'accord avec le projet de rapport, où l'égalité, la santé et l'éducation ont été"
                        + " élargies à tous; le dernier alinéa a déjà été supprimé très tôt.",
                "El párrafo 12 también debería mencionar la educación y la atención médica de los niños más pequeños.",
                "Die Prüfung der Vorschläge für Behörden, Städte und Länder wäre schön; über Größe später.",
                "Please add data on children with disabilities (2020–2023) – “as agreed”.",
                "Hà Nội, Hải Phòng",
                "Предлагаем дополнить раздел данными о детях с инвалидностью; просим уточнить источник: «Отчёт 2024».",
                "建议补充残疾儿童的数据 请说明来源 并改正第十二段 “谢谢”"
            })
    void leavesTextOfTodayAlone(String text) {
        assertThat(LegacyGuess.of(text).encoding()).isEmpty();
    }

    @Test
    void tellsTheEncodingWhereAWordOfAnotherScriptIsQuoted() {
        String quoting = LegacyEncoding.TCVN3.encode(LETTER).orElseThrow() + " (Москва)";

        assertThat(LegacyGuess.of(quoting).encoding()).contains(LegacyEncoding.TCVN3);
    }

    @Test
    void isNotSureWhenHalfOfTheWordsSpeakAgainstIt() {
        String mixed = LegacyEncoding.TCVN3.encode(LETTER).orElseThrow() + " déjà élargi été européenne règle privilège"
                + " société préféré élève système stratégie égalité développé";
        assertThat(LegacyGuess.of(mixed)).isEqualTo(new LegacyGuess(Optional.of(LegacyEncoding.TCVN3), false));
    }

    @Test
    void leavesARunAloneThatIsUnicodeInAnOldFont() {
        assertThat(inVnTime("Đề nghị bổ sung")).isEqualTo(LegacyRun.untouched("Đề nghị bổ sung"));
        assertThat(inVnTime("năm 2024 đã qua")).isEqualTo(LegacyRun.untouched("năm 2024 đã qua"));
    }

    @Test
    void convertsTheOldWordsOfARunThatWasCorrectedInUnicode() {
        assertThat(inVnTime("tại QuyÕt ®ịnh sè 477").text()).isEqualTo("tại Quyết định số 477");
        assertThat(inVnTime("tại ¶nh kh¸x").doubtful()).isTrue();
    }

    @Test
    void raisesMarkedLettersAmongCapitalsOfAFontOfCapitalsOnly() {
        assertThat(LegacyReading.byFontAlone()
                        .run(Optional.of(".VnTimeH"), "TæNG HîP ý kiÕn")
                        .text())
                .isEqualTo("TỔNG HỢP ý kiến");
        assertThat(inVnTime("TæNG HîP").text()).isEqualTo("TổNG HợP");
    }

    @Test
    void convertsWordsInAFontOfTodayOnlyInAFileKnownToHoldOldText() {
        LegacyReading old = LegacyReading.of(java.util.stream.Stream.of("Arial", ".VnTime"));
        Optional<String> arial = Optional.of("Arial");
        assertThat(old.run(arial, "L©m tr\u00ADêng A").text()).isEqualTo("Lâm trường A");
        assertThat(old.run(arial, "déjà vu").text()).isEqualTo("déjà vu");
        assertThat(old.run(arial, "Hà Nội").text()).isEqualTo("Hà Nội");
        assertThat(LegacyReading.byFontAlone().run(arial, "L©m tr\u00ADêng A").text())
                .isEqualTo("L©m tr\u00ADêng A");
    }

    private static LegacyRun inVnTime(String seen) {
        return LegacyReading.byFontAlone().run(Optional.of(".VnTime"), seen);
    }

    @Test
    void putsALetterTogetherWhoseMarkStandsInTheNextRun() {
        Optional<String> font = Optional.of("VNI-Times");
        List<LegacyRun> runs = LegacyReading.byFontAlone()
                .runs(List.of(
                        new LegacyRun.Piece(font, "Ñe"),
                        new LegacyRun.Piece(font, "à nghò"),
                        new LegacyRun.Piece(Optional.of("Arial"), "à la carte")));
        assertThat(runs).extracting(LegacyRun::text).containsExactly("Đề", " nghị", "à la carte");
    }

    @Test
    void takesNativeWordsForSyllablesAndOthersNot() {
        assertThat(Arrays.asList("nghiêng", "quốc", "giữ", "gì", "khuỷu", "người", "ưu", "ý", "đường", "tiêu", "quỹ"))
                .allMatch(VietnameseSyllables::isSyllable);
        assertThat(Arrays.asList("été", "für", "párrafo", "tật1", "bãt", "ngưòời", "straße", "x"))
                .noneMatch(VietnameseSyllables::isSyllable);
    }
}
