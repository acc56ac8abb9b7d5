package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Texts that share {@value BandCounts#LEAST_SHARED} bands of their signatures may be alike.
 *
 * <p>Each band is sorted once, so that the texts that share it stand side by side; a text alone in its band is no candidate
 * there. The more bands two texts share, the likelier they are alike, and of many texts only the likeliest are told, so that
 * a phrase that stands in every text cannot make the work quadratic.
 */
final class SharedBands implements AlikeIndex {
    /**
     * Of two texts that share two bands by chance four or five bytes of the sketches agree, of two at Jaccard .5 by noise
     * alone eighteen, and less than seven with probability .0004.
     */
    private static final int LEAST_AGREEING = 7;

    /** Of so many texts at most nearly all that share bands are told. */
    private static final int FEW = 50_000;

    private static final int MOST_OF_FEW = 2_048;
    /** Of more texts those are told that have most bands in common. */
    private static final int MOST_OF_MANY = 128;

    private static final int ALONE = -1;

    private final int most;
    /** By band and text, where the texts that share the band begin in {@link #sharing}, or {@link #ALONE}. */
    private final int[][] begins;
    /** By band, the texts that share it, in the order of its value, then of their position; the last as {@code ~text}. */
    private final int[][] sharing = new int[Bands.BANDS][];

    private final BitSet taken = new BitSet();
    private int highest = -1;
    private final BandCounts shared = new BandCounts();

    private final SignedTexts signed;

    private long[] order = new long[64];

    /**
     * An index over texts.
     *
     * @param texts their signatures; the index keeps them for its own use
     * @param workers how many threads sort them; the result does not depend on it
     */
    SharedBands(SignedTexts texts, int workers) {
        this.most = texts.size() <= FEW ? MOST_OF_FEW : MOST_OF_MANY;
        this.begins = new int[Bands.BANDS][];
        Arrays.setAll(begins, texts::band);
        this.signed = texts;
        Workers.run(workers, workers, worker -> {
            BandSort sort = new BandSort(texts.size());
            for (int band = worker; band < Bands.BANDS; band += workers) {
                sharing[band] = sorted(texts, band, sort);
            }
        });
    }

    /** Sorts the texts by one band, whose values are replaced by the places where those that share it begin. */
    private static int[] sorted(SignedTexts signed, int band, BandSort sort) {
        int[] values = signed.band(band);
        sort.clear();
        for (int text = 0; text < values.length; text++) {
            if (!signed.isBlank(text)) {
                sort.add(values[text], text);
            }
        }
        sort.sort();
        Arrays.fill(values, ALONE);
        int[] texts = new int[sort.shared()];
        int begin = 0;
        int next = 0;
        for (int i = 0; i < sort.size(); i++) {
            boolean last = !sort.goesOnAfter(i);
            if (!last || next > begin) {
                int text = sort.text(i);
                values[text] = begin;
                texts[next++] = last ? ~text : text;
                begin = last ? next : begin;
            }
        }
        return texts;
    }

    @Override
    public void add(int text) {
        taken.set(text);
        highest = Math.max(highest, text);
    }

    @Override
    public int[] alike(int text) {
        shared.clear();
        for (int band = 0; band < begins.length; band++) {
            if (begins[band][text] != ALONE) {
                count(text, begins[band][text], sharing[band]);
            }
        }
        return likeliest(text);
    }

    /** Counts those that share a band, the first of them when they are very many; none is taken behind the highest. */
    private void count(int text, int begin, int[] texts) {
        int end = Math.min(texts.length, begin + MOST_OF_FEW);
        boolean last = false;
        for (int i = begin; i < end && !last; i++) {
            last = texts[i] < 0;
            int other = last ? ~texts[i] : texts[i];
            last |= other >= highest;
            if (other != text && taken.get(other)) {
                shared.count(other);
            }
        }
    }

    /** Those counted whose sketches agree, most bands first, then by position. */
    private int[] likeliest(int text) {
        int told = 0;
        for (int i = 0; i < shared.candidates(); i++) {
            int other = shared.candidate(i);
            if (signed.agreeing(text, other) >= LEAST_AGREEING) {
                order = told < order.length ? order : Arrays.copyOf(order, told * 2);
                order[told++] = ((long) -shared.of(other) << Integer.SIZE) | other;
            }
        }
        Arrays.sort(order, 0, told);
        int[] likeliest = new int[Math.min(told, most)];
        for (int i = 0; i < likeliest.length; i++) {
            likeliest[i] = (int) order[i];
        }
        return likeliest;
    }
}
