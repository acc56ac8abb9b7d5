package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys by which words are compared, and what is shown. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "'Đề nghị bổ sung số liệu', 'de nghi bo sung so lieu'",
        "'ĐIỀU 5', 'dieu 5'",
        "'Ðiều 5', 'dieu 5'",
        "'hòa và hoà', 'hoa va hoa'",
        "'Ｆｕｌｌ　ｗｉｄｔｈ ﬁne', 'full width fine'",
        "'  two\u00a0 spaces\u200b', 'two spaces'",
        "'İstanbul', 'istanbul'",
        "'', ''"
    })
    void foldsCaseMarksAndSpaces(String written, String folded) {
        assertThat(Folding.folded(written)).isEqualTo(folded);
        assertThat(Folding.folded(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"'Đề  nghị', 'đề nghị'", "'MỤC II.B', 'mục ii.b'", "'không nhất trí', 'không nhất trí'"})
    void lowersAndKeepsDiacritics(String written, String lowered) {
        assertThat(Folding.lowered(written)).isEqualTo(lowered);
    }

    @ParameterizedTest
    @CsvSource({
        "'a b', 'a b'",
        "' a b', 'a b'",
        "'a b ', 'a b'",
        "'a\tb', 'a b'",
        "'a\u2028\u2003b', 'a b'",
        "'\uFEFFa', 'a'",
        "' ', ''"
    })
    void makesOneSpaceOfMany(String written, String collapsed) {
        assertThat(Folding.collapseSpaces(written)).isEqualTo(collapsed);
    }

    @ParameterizedTest
    @CsvSource({"'đề nghị', 'đề nghị'", "'ﬁne ２', 'ﬁne ２'"})
    void showsWordsComposedAndOtherwiseUntouched(String written, String shown) {
        assertThat(Folding.shown(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(shown);
    }

    @org.junit.jupiter.api.Test
    void showsTheVietnameseLetterWhereItsIcelandicDoubleWasTyped() {
        assertThat(Folding.shown("\u00D0ề nghị \u00D0iều 5")).isEqualTo("Đề nghị Điều 5");
        assertThat(Folding.shown("\u00D0ingvellir")).isEqualTo("\u00D0ingvellir");
    }

    @Test
    void foldsEveryLatinLetterAsItsDecompositionDoes() {
        for (char letter = '\u00C0'; letter <= '\u1EFF'; letter++) {
            String word = "a" + letter + "e";
            String bare = Normalizer.normalize(word, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}", "")
                    .replace('đ', 'd')
                    .replace('ð', 'd');

            if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
                assertThat(Folding.folded(word)).as("letter %04X", (int) letter).isEqualTo(bare);
            }
        }
    }
}
