package org.consultationdigest.format.ocr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the reading of a picture in all languages with the one in Vietnamese alone, place by place. */
final class TwoReadings {
    /** A line is Vietnamese when so many of its words are syllables with marks; in texts at least half of the words are. */
    private static final double VIETNAMESE = 0.3;

    private final List<RecognisedWord> vietnamese;
    private final Set<RecognisedWord> taken = new HashSet<>();

    private TwoReadings(List<RecognisedWord> vietnamese) {
        this.vietnamese = vietnamese;
    }

    /**
     * The words in the order and on the lines of the first reading.
     *
     * @param all the reading in all languages
     * @param vietnamese the reading in Vietnamese alone
     */
    static List<RecognisedWord> joined(List<RecognisedWord> all, List<RecognisedWord> vietnamese) {
        List<WordPair> pairs = new TwoReadings(vietnamese).pairs(all);
        Map<Integer, Double> marked = pairs.stream()
                .collect(Collectors.groupingBy(WordPair::line, Collectors.averagingDouble(WordPair::marked)));
        return pairs.stream()
                .flatMap(pair -> pair.words(marked.getOrDefault(pair.line(), 0.0) >= VIETNAMESE).stream())
                .toList();
    }

    private List<WordPair> pairs(List<RecognisedWord> all) {
        List<WordPair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            List<RecognisedWord> first = new ArrayList<>(List.of(all.get(i)));
            List<RecognisedWord> second = new ArrayList<>(over(first.get(0)));
            while (++i < all.size() && touches(all.get(i), first.get(0).line(), second)) {
                first.add(all.get(i));
                second.addAll(over(all.get(i)));
            }
            pairs.add(new WordPair(first, second));
        }
        return pairs;
    }

    private static boolean touches(RecognisedWord word, int line, List<RecognisedWord> words) {
        return word.line() == line && words.stream().anyMatch(word::overlaps);
    }

    private List<RecognisedWord> over(RecognisedWord word) {
        return vietnamese.stream()
                .filter(other -> other.overlaps(word) && taken.add(other))
                .toList();
    }
}
