package org.consultationdigest.text.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** VNI for Windows: most marked letters are two bytes, the plain letter and one that stands for its marks. */
final class LetterPairs implements LegacyEncoding.Conversion {
    /** The second byte of a pair, and the tone it puts on the letter before it. */
    private static final Map<Character, Character> TONES =
            Map.of('ù', '\u0301', 'ø', '\u0300', 'û', '\u0309', 'õ', '\u0303', 'ï', '\u0323');

    /** The same where it also makes â, ê, ô of the letter: the circumflex alone, then with a tone. */
    private static final Map<Character, String> CIRCUMFLEX = Map.of(
            'â', "\u0302",
            'á', "\u0302\u0301",
            'à', "\u0302\u0300",
            'å', "\u0302\u0309",
            'ã', "\u0302\u0303",
            'ä', "\u0302\u0323");

    /** The same where it also makes ă of an a. */
    private static final Map<Character, String> BREVE = Map.of(
            'ê', "\u0306",
            'é', "\u0306\u0301",
            'è', "\u0306\u0300",
            'ú', "\u0306\u0309",
            'ü', "\u0306\u0303",
            'ë', "\u0306\u0323");

    /** Letters of one byte; ơ and ư take a tone behind them as plain letters do. */
    private static final Map<Character, Character> SINGLE = Map.of(
            'ô', 'ơ',
            'ö', 'ư',
            'ñ', 'đ',
            'í', 'í',
            'ì', 'ì',
            'æ', 'ỉ',
            'ó', 'ĩ',
            'ò', 'ị',
            'î', 'ỵ');

    /** The one table there is. */
    static final LetterPairs VNI = new LetterPairs();

    private final Map<String, Character> letters = new HashMap<>();
    private final Map<Character, String> pairs = new HashMap<>();

    private LetterPairs() {
        SINGLE.forEach((seen, letter) -> add(String.valueOf(seen), String.valueOf(letter)));
        for (char vowel : "aeouy".toCharArray()) {
            TONES.forEach((seen, tone) -> add("" + vowel + seen, "" + vowel + tone));
        }
        TONES.forEach((seen, tone) -> add("ô" + seen, "ơ" + tone));
        TONES.forEach((seen, tone) -> add("ö" + seen, "ư" + tone));
        // The y with a dot has a byte of its own.
        letters.remove("yï");
        letters.remove("YÏ");
        for (char vowel : "aeo".toCharArray()) {
            CIRCUMFLEX.forEach((seen, marks) -> add("" + vowel + seen, vowel + marks));
        }
        BREVE.forEach((seen, marks) -> add("a" + seen, "a" + marks));
        letters.forEach((seen, letter) -> pairs.put(letter, seen));
        addMixedCase();
    }

    private void add(String seen, String letter) {
        String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
        letters.put(seen, composed.charAt(0));
        letters.put(
                seen.toUpperCase(Locale.ROOT), composed.toUpperCase(Locale.ROOT).charAt(0));
    }

    /** Some keyboards put a small mark behind a capital, or the other way round: the letter decides. */
    private void addMixedCase() {
        for (Map.Entry<String, Character> entry : Map.copyOf(letters).entrySet()) {
            String seen = entry.getKey();
            if (seen.length() == 2) {
                String mark = seen.substring(1);
                String other = Character.isUpperCase(mark.charAt(0))
                        ? mark.toLowerCase(Locale.ROOT)
                        : mark.toUpperCase(Locale.ROOT);
                letters.putIfAbsent(seen.charAt(0) + other, entry.getValue());
            }
        }
    }

    @Override
    public String decode(String seen) {
        StringBuilder western = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            int value = SeenBytes.of(seen.charAt(i));
            western.append(value >= 0xC0 ? (char) value : seen.charAt(i));
        }
        StringBuilder text = new StringBuilder(seen.length());
        for (int i = 0; i < western.length(); i++) {
            Character pair = i + 1 < western.length() ? letters.get(western.substring(i, i + 2)) : null;
            Character single = letters.get(western.substring(i, i + 1));
            if (pair != null) {
                text.append(pair.charValue());
                i++;
            } else {
                text.append(single == null ? western.charAt(i) : single.charValue());
            }
        }
        return text.toString();
    }

    @Override
    public Optional<String> encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String pair = pairs.get(text.charAt(i));
            if (pair == null && text.charAt(i) > 0x7F) {
                return Optional.empty();
            }
            encoded.append(pair == null ? text.substring(i, i + 1) : pair);
        }
        return Optional.of(encoded.toString());
    }
}
