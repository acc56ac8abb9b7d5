package org.consultationdigest.format.word;

import java.util.HexFormat;
import org.consultationdigest.text.BulletCharacters;

/** Characters that stand in the file as a number in a font ({@code w:sym}). */
final class Symbols {
    private Symbols() {}

    /** The character with this hexadecimal number; the replacement character when there is none. */
    static String character(String hexadecimal) {
        try {
            return BulletCharacters.shown(String.valueOf((char) HexFormat.fromHexDigits(hexadecimal.strip())));
        } catch (IllegalArgumentException e) {
            return "\uFFFD";
        }
    }
}
