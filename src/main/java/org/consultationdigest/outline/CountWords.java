package org.consultationdigest.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.consultationdigest.text.Folding;

/**
 * Counts written in words, as chapters and parts are labelled: <em>Chapter Two</em>, <em>Phần thứ hai</em>, <em>Chương thứ
 * hai mươi mốt</em>, <em>Première partie</em>; English and Vietnamese to 99, French and Spanish to 20.
 */
final class CountWords {
    /** The longest count has so many words. */
    static final int MOST_WORDS = 4;

    private static final List<String> ENGLISH = List.of(
            "one first",
            "two second",
            "three third",
            "four fourth",
            "five fifth",
            "six sixth",
            "seven seventh",
            "eight eighth",
            "nine ninth",
            "ten tenth",
            "eleven eleventh",
            "twelve twelfth",
            "thirteen thirteenth",
            "fourteen fourteenth",
            "fifteen fifteenth",
            "sixteen sixteenth",
            "seventeen seventeenth",
            "eighteen eighteenth",
            "nineteen nineteenth");
    private static final List<String> ENGLISH_TENS = List.of(
            "twenty twentieth",
            "thirty thirtieth",
            "forty fortieth",
            "fifty fiftieth",
            "sixty sixtieth",
            "seventy seventieth",
            "eighty eightieth",
            "ninety ninetieth");
    private static final List<String> VIETNAMESE =
            List.of("một nhất mốt", "hai nhì", "ba", "bốn tư", "năm lăm nhăm", "sáu", "bảy bẩy", "tám", "chín");
    private static final List<String> FRENCH = List.of(
            "un une premier première",
            "deux deuxième second seconde",
            "trois troisième",
            "quatre quatrième",
            "cinq cinquième",
            "six sixième",
            "sept septième",
            "huit huitième",
            "neuf neuvième",
            "dix dixième",
            "onze onzième",
            "douze douzième",
            "treize treizième",
            "quatorze quatorzième",
            "quinze quinzième",
            "seize seizième",
            "dix-sept dix-septième",
            "dix-huit dix-huitième",
            "dix-neuf dix-neuvième",
            "vingt vingtième");
    private static final List<String> SPANISH = List.of(
            "uno una primero primera primer",
            "dos segundo segunda",
            "tres tercero tercera tercer",
            "cuatro cuarto cuarta",
            "cinco quinto quinta",
            "seis sexto sexta",
            "siete séptimo séptima",
            "ocho octavo octava",
            "nueve noveno novena",
            "diez décimo décima",
            "once undécimo undécima",
            "doce duodécimo duodécima",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte vigésimo vigésima");

    private static final Map<String, Integer> VALUES = values();

    private CountWords() {}

    /** The count that words stand for; empty when they stand for none. */
    static OptionalInt value(String words) {
        Integer value = VALUES.get(key(words));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static String key(String words) {
        String lowered = Folding.lowered(words).replace('-', ' ');
        return lowered.startsWith("thứ ") ? lowered.substring("thứ ".length()) : lowered;
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        enter(values, ENGLISH, 1, "");
        for (int tens = 0; tens < ENGLISH_TENS.size(); tens++) {
            int value = 20 + 10 * tens;
            enter(values, ENGLISH_TENS.subList(tens, tens + 1), value, "");
            enter(
                    values,
                    ENGLISH.subList(0, 9),
                    value + 1,
                    ENGLISH_TENS.get(tens).split(" ", -1)[0] + " ");
        }
        enterVietnamese(values);
        enter(values, FRENCH, 1, "");
        enter(values, SPANISH, 1, "");
        return Map.copyOf(values);
    }

    private static void enterVietnamese(Map<String, Integer> values) {
        enter(values, VIETNAMESE, 1, "");
        values.put("mười", 10);
        enter(values, VIETNAMESE, 11, "mười ");
        for (int tens = 2; tens <= 9; tens++) {
            String word = VIETNAMESE.get(tens - 1).split(" ", -1)[0] + " mươi";
            values.put(word, 10 * tens);
            enter(values, VIETNAMESE, 10 * tens + 1, word + " ");
        }
    }

    private static void enter(Map<String, Integer> values, List<String> words, int first, String before) {
        for (int i = 0; i < words.size(); i++) {
            for (String form : words.get(i).split(" ", -1)) {
                values.putIfAbsent(before + form.replace('-', ' '), first + i);
            }
        }
    }
}
