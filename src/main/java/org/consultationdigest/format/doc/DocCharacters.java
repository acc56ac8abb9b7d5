package org.consultationdigest.format.doc;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Characters of a file that are marks or stand for others (MS-DOC 2.4.1, 2.8.25). */
final class DocCharacters {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final char SYMBOL = '(';

    private DocCharacters() {}

    /** What a person sees of a character; empty for marks. */
    static String shown(char character, CharacterProperties properties) {
        if (properties.isFSpec() && character == SYMBOL && properties.getXchSym() != 0) {
            return String.valueOf((char) properties.getXchSym());
        }
        return switch (character) {
            case '\t' -> "\t";
            case '\u000B' -> "\n";
            case '\u001E' -> "\u2011";
            case '\u001F' -> "\u00AD";
            case '\u000E' -> "\n";
            default -> character < ' ' ? "" : String.valueOf(character);
        };
    }

    /** The level of a heading whose style is called so, in the English of all files. */
    static OptionalInt headingLevel(String style) {
        Matcher heading = HEADING.matcher(style.toLowerCase(Locale.ROOT));
        return heading.matches() ? OptionalInt.of(Integer.parseInt(heading.group(1))) : OptionalInt.empty();
    }
}
