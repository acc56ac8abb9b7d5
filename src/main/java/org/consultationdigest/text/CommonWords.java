package org.consultationdigest.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commonest words of each language, as far as they tell it from the others; folded where marks may be left out. */
final class CommonWords {
    /** As written with their marks; read before folding. */
    static final Set<String> VIETNAMESE_MARKED =
            words("và là có các về cho bổ thì hay hơn mà rõ nêu câu ý tên năm phù trẻ");

    /** As typed without marks; words that are common elsewhere too (de, la, can, no, so) are left out. */
    static final Set<String> VIETNAMESE_BARE = words(
            "cua khong nguoi nhung duoc trong voi nghi sung va cac mot nay theo viec quyen phai tai muc doan den chua bao"
                    + " thao quoc tre phu nu lieu sua doi thong nhat tri nuoc nghiem hien thuc ve bo tiep them nhu cong"
                    + " chinh sach phap luat nen giai y kien phan trang neu");

    static final Set<String> ENGLISH = words(
            "the of and to in is that for with should be are on this by as not we please it from have has or an which will"
                    + " would more also their its been at can does do there these those add delete include agree comment"
                    + " report draft section paragraph support data rights and no");

    static final Set<String> FRENCH = words(
            "le les des du et est une dans pour par sur avec au aux ce cette ne pas nous que qui sont il elle ou plus leur"
                    + " rapport projet paragraphe droits la de un a en");

    static final Set<String> SPANISH = words(
            "el los las del y por para con una es se al su sus mas esta este como son debe deberia lo informe parrafo"
                    + " derechos que la de un a en no sobre");

    /** Words without any mark; in French and Spanish also those that lose their marks. */
    static final PlainWords PLAIN = new PlainWords(Map.of(
            Language.VIETNAMESE, VIETNAMESE_BARE,
            Language.ENGLISH, ENGLISH,
            Language.FRENCH, FRENCH,
            Language.SPANISH, SPANISH));

    private CommonWords() {}

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split(" ", -1)));
    }
}
