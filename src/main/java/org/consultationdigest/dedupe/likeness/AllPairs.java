package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.consultationdigest.text.Shingles;

/**
 * Every text is measured against every other: exact, for few texts, and the measure of {@link SharedBands}.
 *
 * <p>The runs that two texts share are counted for all texts at once, from lists of the texts that hold a run.
 */
final class AllPairs implements AlikeIndex {
    /** Texts less alike are nobody's question. */
    static final double LEAST = 0.2;

    private final Shingles[] shingles;
    private final Map<Long, int[]> textsByRun = new HashMap<>();

    AllPairs(List<String> texts) {
        this.shingles = texts.stream().map(Shingles::of).toArray(Shingles[]::new);
    }

    @Override
    public void add(int text) {
        for (int run = 0; run < shingles[text].size(); run++) {
            textsByRun.merge(shingles[text].hash(run), new int[] {1, text}, (known, one) -> appended(known, text));
        }
    }

    /** A list is its length and then its texts. */
    private static int[] appended(int[] list, int text) {
        int[] longer = list[0] + 1 < list.length ? list : Arrays.copyOf(list, list.length * 2);
        longer[++longer[0]] = text;
        return longer;
    }

    @Override
    public int[] alike(int text) {
        int[] shared = new int[shingles.length];
        for (int run = 0; run < shingles[text].size(); run++) {
            int[] texts = textsByRun.getOrDefault(shingles[text].hash(run), new int[] {0});
            for (int i = 1; i <= texts[0]; i++) {
                shared[texts[i]]++;
            }
        }
        return IntStream.range(0, shared.length)
                .filter(other -> other != text && jaccard(text, other, shared[other]) >= LEAST)
                .boxed()
                .sorted((one, other) ->
                        Double.compare(jaccard(text, other, shared[other]), jaccard(text, one, shared[one])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double jaccard(int one, int other, int shared) {
        return shared == 0 ? 0 : (double) shared / (shingles[one].size() + shingles[other].size() - shared);
    }
}
