package org.consultationdigest.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {
    private static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
    private static final String CAPITALS = SMALL.toUpperCase(java.util.Locale.ROOT);

    @ParameterizedTest(name = "{1} is {2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3 | §Ò nghÞ bæ sung sè liÖu | Đề nghị bổ sung số liệu
            TCVN3 | Céng hoµ x· héi chñ nghÜa ViÖt Nam | Cộng hoà xã hội chủ nghĩa Việt Nam
            TCVN3 | n\u00ADíc ngoµi, ng\u00ADêi khuyÕt tËt | nước ngoài, người khuyết tật
            VNI   | Ñeà nghò boå sung soá lieäu | Đề nghị bổ sung số liệu
            VNI   | COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            VNI   | nhöõng ngöôøi khuyeát taät, phuï nöõ vaø treû em | những người khuyết tật, phụ nữ và trẻ em
            VPS   | ÇŠ nghÎ b° sung sÓ liŒu | đề nghị bổ sung số liệu
            VISCII | Ð« ngh¸ b± sung s¯ li®u | Đề nghị bổ sung số liệu
            CP1258 | ÐêÌ nghiò bôÒ sung sôì liêòu, ngýõÌi | Đề nghị bổ sung số liệu, người
            DOUBLE_UTF8 | Ä\u0090á»\u0081 nghá»‹ bá»• sung sá»‘ liá»‡u | Đề nghị bổ sung số liệu
            """)
    void readsWordsAsTheyWereTyped(LegacyEncoding encoding, String seen, String meant) {
        assertThat(encoding.decode(seen)).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void givesEverySmallLetterBackThatItWasGiven(LegacyEncoding encoding) {
        String text = encoding == LegacyEncoding.CP1258 ? "ăâđêôơư" : SMALL;
        assertThat(encoding.encode(text).map(encoding::decode)).contains(text);
    }

    @ParameterizedTest
    @EnumSource(names = {"VNI", "VISCII", "DOUBLE_UTF8"})
    void givesEveryCapitalBackWhereTheEncodingHasThem(LegacyEncoding encoding) {
        String capitals = encoding == LegacyEncoding.VISCII ? CAPITALS.replaceAll("[ẲẴẪỶỸỴ]", "") : CAPITALS;
        assertThat(encoding.encode(capitals).map(encoding::decode)).contains(capitals);
    }

    @Test
    void saysThatTheFontsOfSmallLettersHaveNoCapitalsWithTones() {
        assertThat(LegacyEncoding.TCVN3.encode("Ộ")).isEmpty();
        assertThat(LegacyEncoding.TCVN3.encode("Đ")).contains("\u00A7");
    }

    @Test
    void agreesWithTheCodePagesOfThisPlatform() {
        String text = "Đề nghị bổ sung số liệu về người khuyết tật ở vùng sâu, vùng xa";
        String typed = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("([AaEeOo])(\\p{M}*)\u0302", "$1\u0302$2")
                .replaceAll("([AaOoUu])(\\p{M}*)([\u0306\u031B])", "$1$3$2");
        byte[] bytes = withTonesApart(typed).getBytes(Charset.forName("windows-1258"));
        assertThat(LegacyEncoding.CP1258.decode(new String(bytes, Charset.forName("windows-1252"))))
                .isEqualTo(text);
        assertThat(LegacyEncoding.DOUBLE_UTF8.decode(
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo(text);
    }

    private static String withTonesApart(String decomposed) {
        StringBuilder apart = new StringBuilder();
        for (String letter : decomposed.split("(?=[^\\p{M}])", -1)) {
            String shape = letter.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(shape, Normalizer.Form.NFC));
            apart.append(letter.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", ""));
        }
        return apart.toString();
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "VISCII", "DOUBLE_UTF8"})
    void givesAnyTextBack(LegacyEncoding encoding) {
        Random random = new Random(5712);
        String letters = SMALL + "bcdghklmnpqrstvx  0123456789.,;:()/-" + "aeiouy";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(encoding.encode(text.toString()).map(encoding::decode)).contains(text.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            .VnTime | TCVN3 | false
            .VnTimeH | TCVN3 | true
            .VnArial NarrowH | TCVN3 | true
            .VnTimeH Tur | TCVN3 | true
            BADEPR+.VnTimeH,Bold | TCVN3 | true
            FBHPEM+VnTimeBoldItalic | TCVN3 | false
            FBHPFO+VnTimeHBold | TCVN3 | true
            .Vn3DH | TCVN3 | true
            VNI-Times | VNI | false
            VNI-Helve-Condense | VNI | false
            VPS Times | VPS | false
            """)
    void knowsAFontByItsName(String name, LegacyEncoding encoding, boolean capitals) {
        assertThat(LegacyFont.named(name)).contains(new LegacyFont(encoding, capitals));
    }

    @ParameterizedTest
    @CsvSource({"Times New Roman", "Arial", "Vni", "Verdana", "UVN Bach Dang", "Vnimaging", "Symbol"})
    void takesOtherFontsForFontsOfToday(String name) {
        assertThat(LegacyFont.named(name)).isEmpty();
    }
}
