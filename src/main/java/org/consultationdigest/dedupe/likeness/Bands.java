package org.consultationdigest.dedupe.likeness;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.consultationdigest.text.Shingles;

/**
 * Signs texts so that alike ones share parts of their signatures.
 *
 * <p>SuperMinHash (Ertl 2017) over character 5-grams, {@value #BANDS} bands of {@value #ROWS} rows: a pair of Jaccard J
 * shares at least one band with probability 1 - (1 - J^3)^42, which is .996 at .5, .99996 at .6 and .94 at .4. Not safe for
 * use by several threads; make one for each.
 */
final class Bands {
    static final int BANDS = 42;
    private static final int ROWS = 3;
    private static final int BITS = 32;
    private static final int MIX = 0x9E3779B1;

    private final SimilarityHasher hasher =
            SimilarityHashing.superMinHash(BANDS * ROWS, BITS).createHasher();

    /** The bands of a text, {@value #BANDS} of them; empty for a text without a letter or digit. */
    int[] of(String text) {
        long[] hashes = Shingles.hashed(text);
        if (hashes.length == 0) {
            return new int[0];
        }
        ByteBuffer signature = ByteBuffer.wrap(hasher.compute(ElementHashProvider.ofValues(hashes)))
                .order(ByteOrder.LITTLE_ENDIAN);
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int mixed = band;
            for (int row = 0; row < ROWS; row++) {
                mixed = (mixed ^ signature.getInt()) * MIX;
                mixed ^= mixed >>> 15;
            }
            bands[band] = mixed;
        }
        return bands;
    }
}
