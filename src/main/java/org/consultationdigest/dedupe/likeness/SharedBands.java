package org.consultationdigest.dedupe.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that share a band of their signatures may be alike.
 *
 * <p>Each band is sorted once; a text alone in its band is no candidate there. The more bands two texts share, the likelier
 * they are alike, and of many texts only the likeliest are told, so that a phrase that stands in every text cannot make the work
 * quadratic.
 */
final class SharedBands implements AlikeIndex {
    /** Of so many texts at most all that share a band are told. */
    private static final int FEW = 50_000;

    private static final int MOST_OF_FEW = 2_048;
    /** Of more texts those are told that have most bands in common. */
    private static final int MOST_OF_MANY = 48;

    private static final int ALONE = -1;

    private final int most;
    private final int[][] bucketOf;
    private final List<List<int[]>> chains = new ArrayList<>();
    private final Map<Integer, Integer> shared = new HashMap<>();

    /**
     * An index over texts.
     *
     * @param bands the bands of each text; empty for a text that is like none
     */
    SharedBands(int[][] bands) {
        this.most = bands.length <= FEW ? MOST_OF_FEW : MOST_OF_MANY;
        this.bucketOf = new int[Bands.BANDS][];
        for (int band = 0; band < Bands.BANDS; band++) {
            bucketOf[band] = buckets(bands, band);
        }
    }

    /** The number of each text's bucket in one band, or {@link #ALONE}. */
    private int[] buckets(int[][] bands, int band) {
        long[] sorted = new long[bands.length];
        int size = 0;
        for (int text = 0; text < bands.length; text++) {
            if (bands[text].length > 0) {
                sorted[size++] = ((long) bands[text][band] << Integer.SIZE) | text;
            }
        }
        Arrays.sort(sorted, 0, size);
        int[] buckets = new int[bands.length];
        Arrays.fill(buckets, ALONE);
        List<int[]> ofBand = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean asBefore = i > 0 && value(sorted[i]) == value(sorted[i - 1]);
            boolean asNext = i + 1 < size && value(sorted[i]) == value(sorted[i + 1]);
            if (!asBefore && asNext) {
                ofBand.add(new int[] {0});
            }
            if (asBefore || asNext) {
                buckets[(int) sorted[i]] = ofBand.size() - 1;
            }
        }
        chains.add(ofBand);
        return buckets;
    }

    private static int value(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    @Override
    public void add(int text) {
        for (int band = 0; band < Bands.BANDS; band++) {
            int bucket = bucketOf[band][text];
            if (bucket != ALONE) {
                List<int[]> ofBand = chains.get(band);
                ofBand.set(bucket, appended(ofBand.get(bucket), text));
            }
        }
    }

    /** A chain is its length and then its texts. */
    private int[] appended(int[] chain, int text) {
        int size = chain[0];
        if (size == most) {
            return chain;
        }
        int[] longer = size + 1 < chain.length ? chain : Arrays.copyOf(chain, Math.max(3, chain.length * 2));
        longer[++longer[0]] = text;
        return longer;
    }

    @Override
    public int[] alike(int text) {
        shared.clear();
        for (int band = 0; band < Bands.BANDS; band++) {
            int bucket = bucketOf[band][text];
            if (bucket != ALONE) {
                int[] chain = chains.get(band).get(bucket);
                for (int i = 1; i <= chain[0]; i++) {
                    shared.merge(chain[i], 1, Integer::sum);
                }
            }
        }
        shared.remove(text);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
