package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Texts that share {@value #LEAST_SHARED} bands of their signatures may be alike.
 *
 * <p>Each band is sorted once, so that the texts that share it stand side by side; a text alone in its band is no candidate
 * there. The more bands two texts share, the likelier they are alike, and of many texts only the likeliest are told, so that
 * a phrase that stands in every text cannot make the work quadratic.
 */
final class SharedBands implements AlikeIndex {
    /** One band is shared by chance among many texts, two hardly ever. */
    private static final int LEAST_SHARED = 2;

    /** Of so many texts at most nearly all that share bands are told. */
    private static final int FEW = 50_000;

    private static final int MOST_OF_FEW = 2_048;
    /** Of more texts those are told that have most bands in common. */
    private static final int MOST_OF_MANY = 128;

    private static final int ALONE = -1;

    private final int most;
    /** By text and band, where the texts that share the band begin in {@link #sharing}, or {@link #ALONE}. */
    private final int[][] begins;
    /** By band, the texts in the order of the band's value, then of their position; the last of a value as {@code ~text}. */
    private final int[][] sharing = new int[Bands.BANDS][];

    private final BitSet taken = new BitSet();
    /** By text, how many bands it shares with the one that is asked about; never more than there are bands. */
    private final byte[] shared;

    private int[] candidates = new int[64];
    private long[] order = new long[64];
    private int size;

    /**
     * An index over texts.
     *
     * @param bands the bands of each text; empty for a text that is like none; the index keeps them for its own use
     * @param workers how many threads sort them; the result does not depend on it
     */
    SharedBands(int[][] bands, int workers) {
        this.most = bands.length <= FEW ? MOST_OF_FEW : MOST_OF_MANY;
        this.begins = bands;
        this.shared = new byte[bands.length];
        Workers.run(workers, Bands.BANDS, band -> sharing[band] = sorted(bands, band));
    }

    /** Sorts the texts by one band, whose values are replaced by the places where those that share it begin. */
    private static int[] sorted(int[][] bands, int band) {
        long[] values = new long[bands.length];
        int size = 0;
        for (int text = 0; text < bands.length; text++) {
            if (bands[text].length > 0) {
                values[size++] = ((long) bands[text][band] << Integer.SIZE) | text;
            }
        }
        Arrays.sort(values, 0, size);
        int[] texts = new int[size];
        int begin = 0;
        for (int i = 0; i < size; i++) {
            begin = i > 0 && value(values[i]) == value(values[i - 1]) ? begin : i;
            boolean last = i + 1 == size || value(values[i]) != value(values[i + 1]);
            int text = (int) values[i];
            texts[i] = last ? ~text : text;
            bands[text][band] = last && begin == i ? ALONE : begin;
        }
        return texts;
    }

    private static int value(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    @Override
    public void add(int text) {
        taken.set(text);
    }

    @Override
    public int[] alike(int text) {
        size = 0;
        for (int band = 0; band < begins[text].length; band++) {
            if (begins[text][band] != ALONE) {
                count(text, band);
            }
        }
        return likeliest();
    }

    /** Counts those that share a band, the first of them when they are very many. */
    private void count(int text, int band) {
        int[] texts = sharing[band];
        int end = Math.min(texts.length, begins[text][band] + MOST_OF_FEW);
        boolean last = false;
        for (int i = begins[text][band]; i < end && !last; i++) {
            last = texts[i] < 0;
            int other = last ? ~texts[i] : texts[i];
            if (other != text && taken.get(other) && shared[other]++ == 0) {
                candidates = size < candidates.length ? candidates : Arrays.copyOf(candidates, size * 2);
                candidates[size++] = other;
            }
        }
    }

    /** Those counted, most bands first, then by position; the counts are nothing again. */
    private int[] likeliest() {
        int told = 0;
        for (int i = 0; i < size; i++) {
            int other = candidates[i];
            if (shared[other] >= LEAST_SHARED) {
                order = told < order.length ? order : Arrays.copyOf(order, told * 2);
                order[told++] = ((long) -shared[other] << Integer.SIZE) | other;
            }
            shared[other] = 0;
        }
        Arrays.sort(order, 0, told);
        int[] likeliest = new int[Math.min(told, most)];
        for (int i = 0; i < likeliest.length; i++) {
            likeliest[i] = (int) order[i];
        }
        return likeliest;
    }
}
