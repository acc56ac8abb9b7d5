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

/**
 * The draft's paragraphs by their words in every language of the draft, exactly and nearly: an inverted index of runs of three
 * words.
 */
final class DraftTexts {
    private static final int RUN = 3;
    /** Runs that stand in more paragraphs than this tell nothing. */
    private static final int TOO_COMMON = 60;

    private static final int LEAST_CONTAINED = 5;
    private static final double CONTAINED = 0.9;
    private static final int MOST_MATCHES = 5;

    private final Map<List<String>, List<DraftParagraph>> exact = new HashMap<>();
    private final Map<Long, List<Text>> byRun = new HashMap<>();
    private int count;

    /** A paragraph in one language. */
    private record Text(int number, DraftParagraph paragraph, List<String> words, int runs) {}

    DraftTexts(List<DraftParagraph> paragraphs, List<Translations.Worded> translations) {
        paragraphs.forEach(paragraph -> enter(paragraph.text(), paragraph));
        translations.forEach(worded -> enter(worded.text(), worded.paragraph()));
    }

    private void enter(String text, DraftParagraph paragraph) {
        List<String> words = Words.folded(text);
        if (words.isEmpty()) {
            return;
        }
        List<DraftParagraph> same = exact.computeIfAbsent(words, key -> new ArrayList<>(1));
        if (!same.contains(paragraph)) {
            same.add(paragraph);
        }
        Set<Long> runs = runs(words);
        Text entered = new Text(count++, paragraph, words, runs.size());
        runs.forEach(
                run -> byRun.computeIfAbsent(run, key -> new ArrayList<>(1)).add(entered));
    }

    /** A paragraph that is like a text. */
    record Match(DraftParagraph paragraph, double score, List<String> words) {}

    /** The paragraphs with the same words. */
    List<DraftParagraph> same(String text) {
        return exact.getOrDefault(Words.folded(text), List.of());
    }

    /**
     * The paragraphs that share most with a text, the best first; the score is Dice's over runs of three words, or the
     * share of the smaller of the two that the larger holds.
     */
    List<Match> alike(String text) {
        Set<Long> runs = runs(Words.folded(text));
        return best(
                runs,
                shared -> Math.max(
                        2.0 * shared.count / (runs.size() + shared.text.runs()), contained(shared, runs.size())));
    }

    /** A paragraph that was cut in two, or into which another was drawn, holds or is held. */
    private static double contained(Shared shared, int runs) {
        int smaller = Math.min(runs, shared.text.runs());
        return smaller < LEAST_CONTAINED ? 0 : CONTAINED * shared.count / smaller;
    }

    /** The paragraphs that hold most of a text, the best first; the score is the share of its runs that they hold. */
    List<Match> holding(String text) {
        Set<Long> runs = runs(Words.folded(text));
        return best(runs, shared -> (double) shared.count / runs.size());
    }

    /** The paragraphs that share at least so many runs with a text, those that share most first. */
    List<Match> sharing(String text, int least) {
        return best(runs(Words.folded(text)), shared -> shared.count).stream()
                .filter(match -> match.score() >= least)
                .toList();
    }

    private static final class Shared {
        private final Text text;
        private int count;

        Shared(Text text) {
            this.text = text;
        }
    }

    private List<Match> best(Set<Long> runs, ToDoubleFunction<Shared> score) {
        Map<Integer, Shared> shared = new HashMap<>();
        for (Long run : runs) {
            List<Text> holders = byRun.getOrDefault(run, List.of());
            if (holders.size() <= TOO_COMMON) {
                holders.forEach(holder -> shared.computeIfAbsent(holder.number(), at -> new Shared(holder)).count++);
            }
        }
        return shared.values().stream()
                .map(found -> new Match(found.text.paragraph(), score.applyAsDouble(found), found.text.words()))
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
