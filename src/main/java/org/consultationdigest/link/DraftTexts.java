package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.text.Words;

/** The draft's paragraphs by their words, exactly and nearly: an inverted index of runs of three words. */
final class DraftTexts {
    private static final int RUN = 3;
    /** Runs that stand in more paragraphs than this tell nothing. */
    private static final int TOO_COMMON = 60;

    private static final int MOST_MATCHES = 5;

    private final Map<List<String>, List<DraftParagraph>> exact = new HashMap<>();
    private final Map<Long, List<DraftParagraph>> byRun = new HashMap<>();
    private final Map<Integer, Integer> runsOf = new HashMap<>();

    DraftTexts(List<DraftParagraph> paragraphs) {
        for (DraftParagraph paragraph : paragraphs) {
            List<String> words = Words.folded(paragraph.text());
            if (words.isEmpty()) {
                continue;
            }
            exact.computeIfAbsent(words, key -> new ArrayList<>(1)).add(paragraph);
            Set<Long> runs = runs(words);
            runsOf.put(paragraph.position(), runs.size());
            runs.forEach(
                    run -> byRun.computeIfAbsent(run, key -> new ArrayList<>(1)).add(paragraph));
        }
    }

    /** A paragraph that is like a text. */
    record Match(DraftParagraph paragraph, double score) {}

    /** The paragraphs with the same words. */
    List<DraftParagraph> same(String text) {
        return exact.getOrDefault(Words.folded(text), List.of());
    }

    /** The paragraphs that share most with a text, the best first; the score is Dice's over runs of three words. */
    List<Match> alike(String text) {
        Set<Long> runs = runs(Words.folded(text));
        return best(runs, shared -> 2.0 * shared.count / (runs.size() + shared.runs));
    }

    /** The paragraphs that hold most of a text, the best first; the score is the share of its runs that they hold. */
    List<Match> holding(String text) {
        Set<Long> runs = runs(Words.folded(text));
        return best(runs, shared -> (double) shared.count / runs.size());
    }

    private static final class Shared {
        private final DraftParagraph paragraph;
        private final int runs;
        private int count;

        Shared(DraftParagraph paragraph, int runs) {
            this.paragraph = paragraph;
            this.runs = runs;
        }
    }

    private List<Match> best(Set<Long> runs, ToDoubleFunction<Shared> score) {
        Map<Integer, Shared> shared = new HashMap<>();
        for (Long run : runs) {
            List<DraftParagraph> holders = byRun.getOrDefault(run, List.of());
            if (holders.size() <= TOO_COMMON) {
                holders.forEach(holder -> shared.computeIfAbsent(
                                holder.position(), at -> new Shared(holder, runsOf.getOrDefault(at, 1)))
                        .count++);
            }
        }
        return shared.values().stream()
                .map(found -> new Match(found.paragraph, score.applyAsDouble(found)))
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> match.paragraph().position()))
                .limit(MOST_MATCHES)
                .toList();
    }

    private static Set<Long> runs(List<String> words) {
        Set<Long> runs = new HashSet<>();
        for (int from = 0; from + RUN <= words.size(); from++) {
            long hash = 17;
            for (int i = from; i < from + RUN; i++) {
                hash = hash * 1_000_003 + words.get(i).hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }
}
