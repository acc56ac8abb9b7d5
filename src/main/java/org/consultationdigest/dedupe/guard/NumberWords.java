package org.consultationdigest.dedupe.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that are numbers, in English, Vietnamese, French and Spanish. */
final class NumberWords {
    /** Numbers by themselves: up to ninety, ordinals marked by a point behind them. */
    private static final Map<String, String> VALUES = new HashMap<>();

    private static final Map<String, Long> MULTIPLIERS = new HashMap<>();

    /** Numbers only among other numbers: by themselves they are other words (năm is a year, un is an article). */
    private static final Map<String, String> AMONG_NUMBERS = new HashMap<>();

    private static final Set<String> JOINING = Set.of("and", "et", "y", "linh", "lẻ");

    static {
        values(
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen");
        tens("twenty thirty forty fifty sixty seventy eighty ninety");
        values(1, "một hai ba bốn _ sáu bảy tám chín mười");
        values(2, "deux trois quatre cinq _ sept huit neuf dix onze douze treize quatorze quinze seize");
        tens("vingt trente quarante cinquante soixante");
        values(2, "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce");
        tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        ordinals("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
        ordinals("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième");
        ordinals("première seconde");
        ordinals("primero segundo tercero cuarto quinto");
        VALUES.put("six", "6");
        AMONG_NUMBERS.putAll(Map.of("năm", "5", "lăm", "5", "nhăm", "5", "tư", "4", "mốt", "1", "un", "1", "une", "1"));
        MULTIPLIERS.putAll(
                Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L));
        MULTIPLIERS.putAll(Map.of("mươi", 10L, "trăm", 100L, "nghìn", 1000L, "ngàn", 1000L, "triệu", 1_000_000L));
        MULTIPLIERS.putAll(Map.of("tỷ", 1_000_000_000L, "tỉ", 1_000_000_000L, "bn", 1_000_000_000L));
        MULTIPLIERS.putAll(Map.of("cent", 100L, "cents", 100L, "mille", 1000L, "millions", 1_000_000L));
        MULTIPLIERS.putAll(Map.of("milliard", 1_000_000_000L, "milliards", 1_000_000_000L, "mil", 1000L));
        MULTIPLIERS.putAll(Map.of("ciento", 100L, "millón", 1_000_000L, "millones", 1_000_000L));
    }

    private NumberWords() {}

    /** The value of a word that is a number by itself; an ordinal ends with a point. */
    static Optional<String> value(String word) {
        return Optional.ofNullable(VALUES.get(word));
    }

    /** The value of a word behind another number. */
    static Optional<String> amongNumbers(String word) {
        return Optional.ofNullable(AMONG_NUMBERS.getOrDefault(word, VALUES.get(word)));
    }

    /** What a word multiplies the number before it with. */
    static Optional<Long> multiplier(String word) {
        return Optional.ofNullable(MULTIPLIERS.get(word));
    }

    /** Whether the word joins two parts of a number. */
    static boolean joins(String word) {
        return JOINING.contains(word);
    }

    private static void values(int first, String words) {
        int value = first;
        for (String word : words.split(" ", -1)) {
            VALUES.put(word, Integer.toString(value++));
        }
        VALUES.remove("_");
    }

    private static void tens(String words) {
        int value = words.startsWith("v") || words.startsWith("t") ? 20 : 10;
        for (String word : words.split(" ", -1)) {
            VALUES.put(word, Integer.toString(value));
            value += 10;
        }
    }

    private static void ordinals(String words) {
        int value = 1;
        for (String word : words.split(" ", -1)) {
            VALUES.put(word, value++ + ".");
        }
        VALUES.remove("_");
    }
}
