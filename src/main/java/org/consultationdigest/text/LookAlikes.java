package org.consultationdigest.text;

import java.util.regex.Pattern;

/** Letters of other alphabets that stand in Vietnamese words because they look the same. */
final class LookAlikes {
    /** Letters that of all languages written in Latin letters only Vietnamese has. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\u1EA0-\u1EF9ĐđƠơƯư]");

    private LookAlikes() {}

    /** The text with Đ for Ð where the words around show that it is Vietnamese. */
    static String inVietnamese(String text) {
        return VIETNAMESE.matcher(text).find() ? text.replace('Ð', 'Đ') : text;
    }
}
