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
                "Hà Nội, Hải Phòng"
            })
    void leavesTextOfTodayAlone(String text) {
        assertThat(LegacyGuess.of(text).encoding()).isEmpty();
    }

    @Test
    void isNotSureWhenHalfOfTheWordsSpeakAgainstIt() {
        String mixed = LegacyEncoding.TCVN3.encode(LETTER).orElseThrow() + " déjà élargi été européenne règle privilège"
                + " société préféré élève système stratégie égalité développé";
        assertThat(LegacyGuess.of(mixed)).isEqualTo(new LegacyGuess(Optional.of(LegacyEncoding.TCVN3), false));
    }

    @Test
    void leavesARunAloneThatIsUnicodeInAnOldFont() {
        assertThat(LegacyRun.of(Optional.of(".VnTime"), "Đề nghị bổ sung"))
                .isEqualTo(new LegacyRun("Đề nghị bổ sung", "Đề nghị bổ sung", Optional.empty(), true));
        assertThat(LegacyRun.of(Optional.of(".VnTime"), "năm 2024 đã qua").text())
                .isEqualTo("năm 2024 đã qua");
    }

    @Test
    void putsALetterTogetherWhoseMarkStandsInTheNextRun() {
        Optional<String> font = Optional.of("VNI-Times");
        List<LegacyRun> runs = LegacyRun.of(List.of(
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
