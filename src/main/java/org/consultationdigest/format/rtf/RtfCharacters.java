package org.consultationdigest.format.rtf;

import java.util.Optional;
import java.util.OptionalInt;

/** Control words and symbols that stand for one character each. */
final class RtfCharacters {
    private RtfCharacters() {}

    static Optional<String> word(String name) {
        return switch (name) {
            case "tab" -> Optional.of("\t");
            case "line", "lbr" -> Optional.of("\n");
            case "emdash" -> Optional.of("—");
            case "endash" -> Optional.of("–");
            case "emspace", "enspace", "qmspace" -> Optional.of(" ");
            case "bullet" -> Optional.of("•");
            case "lquote" -> Optional.of("‘");
            case "rquote" -> Optional.of("’");
            case "ldblquote" -> Optional.of("“");
            case "rdblquote" -> Optional.of("”");
            case "zwj" -> Optional.of("\u200D");
            case "zwnj" -> Optional.of("\u200C");
            case "ltrmark" -> Optional.of("\u200E");
            case "rtlmark" -> Optional.of("\u200F");
            default -> Optional.empty();
        };
    }

    static Optional<String> symbol(char symbol) {
        return switch (symbol) {
            case '~' -> Optional.of("\u00A0");
            case '_' -> Optional.of("\u2011");
            case '-' -> Optional.of("\u00AD");
            case '\\', '{', '}' -> Optional.of(String.valueOf(symbol));
            default -> Optional.empty();
        };
    }

    /** The UTF-16 unit that {@code \\u} names; numbers above 32,767 are written as negative ones. */
    static OptionalInt unit(int number) {
        int unit = number < 0 ? number + 65_536 : number;
        return unit > 0 && unit <= 0xffff ? OptionalInt.of(unit) : OptionalInt.empty();
    }
}
