package org.consultationdigest.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the language of a text by its letters and its commonest words. */
public final class LanguageGuesser {
    /** Letters and tones that no other language read here writes. */
    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[đơưăĐƠƯĂ\u1EA0-\u1EF9]");

    private static final Pattern SPANISH_SIGN = Pattern.compile("[ñ¿¡Ñ]");
    private static final Pattern FRENCH_LETTER = Pattern.compile("[çœÇŒ]");
    /** About every second English word is a common one, while most Vietnamese words bear a mark. */
    private static final double WEIGHT_OF_COMMON = 2;

    private static final double LEAST_EVIDENCE = 2;
    private static final double LEAST_SHARE = 0.2;
    private static final double SECOND_LANGUAGE = 0.35;
    private static final double LEAST_OF_SECOND = 12;
    /** Enough to tell; a long text is judged by its beginning. */
    private static final int READ = 4000;

    private LanguageGuesser() {}

    /** The language of this text; {@link Language#UNKNOWN} when its words do not tell. */
    public static Language guess(String text) {
        String shown = Folding.shown(text.length() > READ ? text.substring(0, READ) : text);
        Map<Language, Double> evidence = new EnumMap<>(Language.class);
        int words = 0;
        for (String word : shown.split("[^\\p{L}\\p{M}¿¡]+", -1)) {
            if (!word.isEmpty()) {
                words++;
                weigh(word, evidence);
            }
        }
        return decide(evidence, words);
    }

    private static void weigh(String word, Map<Language, Double> evidence) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (VIETNAMESE_LETTER.matcher(lower).find() || CommonWords.VIETNAMESE_MARKED.contains(lower)) {
            evidence.merge(Language.VIETNAMESE, WEIGHT_OF_COMMON, Double::sum);
            return;
        }
        String folded = Folding.folded(lower);
        boolean bare = folded.equals(lower);
        count(bare && CommonWords.VIETNAMESE_BARE.contains(lower), Language.VIETNAMESE, evidence);
        count(CommonWords.ENGLISH.contains(lower), Language.ENGLISH, evidence);
        count(CommonWords.FRENCH.contains(folded), Language.FRENCH, evidence);
        count(CommonWords.SPANISH.contains(folded), Language.SPANISH, evidence);
        count(SPANISH_SIGN.matcher(lower).find(), Language.SPANISH, evidence);
        count(FRENCH_LETTER.matcher(lower).find(), Language.FRENCH, evidence);
    }

    private static void count(boolean tells, Language language, Map<Language, Double> evidence) {
        if (tells) {
            evidence.merge(language, WEIGHT_OF_COMMON, Double::sum);
        }
    }

    private static Language decide(Map<Language, Double> evidence, int words) {
        List<Map.Entry<Language, Double>> ranked = evidence.entrySet().stream()
                .sorted(Map.Entry.<Language, Double>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty()) {
            return Language.UNKNOWN;
        }
        double best = ranked.get(0).getValue();
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean tie = best == second;
        if ((tie && best < LEAST_OF_SECOND) || best < LEAST_EVIDENCE || best < LEAST_SHARE * words) {
            return Language.UNKNOWN;
        }
        boolean two = second >= LEAST_OF_SECOND
                && second >= SECOND_LANGUAGE * best
                && !isRomancePair(ranked.get(0).getKey(), ranked.get(1).getKey());
        return two ? Language.MIXED : ranked.get(0).getKey();
    }

    /** French and Spanish share too many common words for the second of them to mean anything. */
    private static boolean isRomancePair(Language one, Language other) {
        return isRomance(one) && isRomance(other);
    }

    private static boolean isRomance(Language language) {
        return language == Language.FRENCH || language == Language.SPANISH;
    }
}
