package org.consultationdigest.format.word;

import java.util.Locale;
import java.util.Map;

/** Writes a count as Word does (ISO/IEC 29500-1, 17.18.59 {@code ST_NumberFormat}). */
public final class NumberFormat {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 32_767;
    private static final int LONGEST_LETTERS = 40;
    private static final Map<String, String> ALPHABETS = Map.ofEntries(
            Map.entry("upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            Map.entry("lowerLetter", "abcdefghijklmnopqrstuvwxyz"),
            Map.entry("russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
            Map.entry("russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя"),
            Map.entry("chicago", "*†‡§"),
            Map.entry("thaiLetters", "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
            Map.entry("arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
            Map.entry("arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
            Map.entry("hebrew2", "אבגדהוזחטיכלמנסעפצקרשת"),
            Map.entry("ganada", "가나다라마바사아자차카타파하"),
            Map.entry("chosung", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
            Map.entry("ideographTraditional", "甲乙丙丁戊己庚辛壬癸"),
            Map.entry("ideographZodiac", "子丑寅卯辰巳午未申酉戌亥"),
            Map.entry("ideographEnclosedCircle", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"));

    private NumberFormat() {}

    /**
     * How a count is written.
     *
     * @param name the name of the format
     * @param example for the format {@code custom}, the first counts ({@code 001, 002, 003, ...})
     */
    public record Pattern(String name, String example) {}

    /** The count, written so; a format that is not known is written as a decimal number. */
    public static String write(int value, Pattern format) {
        String alphabet = ALPHABETS.get(format.name());
        if (alphabet != null) {
            return value < 1 ? "" : letters(value, alphabet);
        }
        return switch (format.name()) {
            case "none", "bullet" -> "";
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "decimalZero" -> padded(value, 2);
            case "custom" -> padded(value, customWidth(format.example()));
            case "ordinal" -> value + ordinalEnding(value);
            case "cardinalText" -> NumberWords.cardinal(value);
            case "ordinalText" -> NumberWords.ordinal(value);
            case "vietnameseCounting" -> VietnameseCount.of(value);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital" -> IdeographicCount.of(value);
            case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            case "numberInDash" -> "- " + value + " -";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, '①');
            case "decimalEnclosedParen" -> enclosed(value, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(value, '⒈');
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(value, '０');
            case "thaiNumbers" -> shifted(value, '๐');
            case "hindiNumbers" -> shifted(value, '०');
            default -> Integer.toString(value);
        };
    }

    /** After the last letter Word writes letters twice, thrice and so on: z, aa, bb. */
    private static String letters(int value, String alphabet) {
        int times = (value - 1) / alphabet.length() + 1;
        String letter = String.valueOf(alphabet.charAt((value - 1) % alphabet.length()));
        return times > LONGEST_LETTERS ? Integer.toString(value) : letter.repeat(times);
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return Integer.toString(value);
        }
        StringBuilder written = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    private static String padded(int value, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", value);
    }

    private static int customWidth(String example) {
        String first = example.split(",", 2)[0].strip();
        return first.matches("0{0,9}1") ? first.length() : 1;
    }

    private static String ordinalEnding(int value) {
        int ten = value % 100;
        if (ten >= 11 && ten <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String enclosed(int value, char one) {
        return value >= 1 && value <= 20 ? String.valueOf((char) (one + value - 1)) : Integer.toString(value);
    }

    private static String shifted(int value, char zero) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(value).toCharArray()) {
            written.append(digit >= '0' && digit <= '9' ? (char) (zero + digit - '0') : digit);
        }
        return written.toString();
    }
}
