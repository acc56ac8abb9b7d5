package org.consultationdigest.format.ocr;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.legacy.VietnameseSyllables;

/**
 * What two readings made of the same place: mostly a word each.
 *
 * @param all the words of the reading in all languages, at least one, on one line
 * @param vietnamese the words of the reading in Vietnamese alone; none where it saw nothing
 */
record WordPair(List<RecognisedWord> all, List<RecognisedWord> vietnamese) {
    /** How sure a word is, 0 to 100, of which there are two readings: not enough, and more than dust. */
    static final double DOUBTFUL = 50;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS_AND_SPACES = Pattern.compile("[\\p{M}\\s]+");

    WordPair {
        all = List.copyOf(all);
        vietnamese = List.copyOf(vietnamese);
    }

    int line() {
        return all.get(0).line();
    }

    /** Whether it is Vietnamese with marks in the Vietnamese reading: 1 if so, else 0. */
    double marked() {
        return vietnamese.stream().anyMatch(word -> isMarkedSyllable(word.text())) ? 1 : 0;
    }

    /** The better reading, on a line that is Vietnamese or not. */
    List<RecognisedWord> words(boolean isVietnamese) {
        if (vietnamese.isEmpty() || text(all).equals(text(vietnamese))) {
            return all;
        }
        boolean doubtful = isVietnamese || !NumberWord.sameNumbers(text(all), text(vietnamese));
        List<RecognisedWord> better = isVietnamese && !isForeign() ? vietnamese : all;
        return better.stream()
                .map(word -> word.on(line(), doubtful ? DOUBTFUL : 100))
                .toList();
    }

    /** A word of another language within a Vietnamese line: no syllable, and surer in all languages. */
    private boolean isForeign() {
        return !bare(text(all)).equals(bare(text(vietnamese)))
                && !all.stream().allMatch(word -> isSyllable(word.text()))
                && confidence(all) > confidence(vietnamese);
    }

    private static double confidence(List<RecognisedWord> words) {
        return words.stream().mapToDouble(RecognisedWord::confidence).average().orElse(0);
    }

    private static String text(List<RecognisedWord> words) {
        return words.stream().map(RecognisedWord::text).collect(Collectors.joining(" "));
    }

    private static boolean isMarkedSyllable(String word) {
        return word.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c)) && isSyllable(word);
    }

    private static boolean isSyllable(String word) {
        return VietnameseSyllables.isSyllable(NOT_LETTERS.matcher(word).replaceAll(""));
    }

    private static String bare(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return MARKS_AND_SPACES.matcher(apart).replaceAll("");
    }
}
