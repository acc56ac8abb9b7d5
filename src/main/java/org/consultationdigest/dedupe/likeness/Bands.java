package org.consultationdigest.dedupe.likeness;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.consultationdigest.text.Runs;

/**
 * Signs texts so that alike ones share parts of their signatures.
 *
 * <p>SuperMinHash (Ertl 2017), {@value #BANDS} bands of {@value #ROWS} rows. The runs are of {@value #RUN} characters,
 * twice as long as those that likeness is measured by: of these, texts that have nothing to do with each other share a
 * fifth, and every second pair of a large consultation would be a candidate. Edits of words and sentences leave the long
 * runs as alike as the short; noise spread over a text does not, and a pair of Jaccard .5 by such noise alone shares two
 * bands with probability .97, one of .6 with .999. Not safe for
 * use by several threads; make one for each.
 */
final class Bands {
    static final int BANDS = 63;
    private static final int ROWS = 2;
    private static final int RUN = 10;
    private static final int BITS = 32;
    private static final int MIX = 0x9E3779B1;

    private final Runs runs = new Runs(RUN);
    private final SimilarityHasher hasher =
            SimilarityHashing.superMinHash(BANDS * ROWS, BITS).createHasher();

    /**
     * Signs a text.
     *
     * @param bands takes its bands, {@value #BANDS} of them
     * @param sketch takes eight bits of each: of these two texts have about as large a share in common as of their runs
     * @return whether it has a letter or digit; otherwise nothing is written
     */
    boolean sign(String text, int[] bands, byte[] sketch) {
        int size = runs.read(text);
        if (size == 0) {
            return false;
        }
        ByteBuffer signature = ByteBuffer.wrap(hasher.compute(ElementHashProvider.ofFunction(runs::hash, size)))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int band = 0; band < BANDS; band++) {
            int mixed = band;
            for (int row = 0; row < ROWS; row++) {
                int value = signature.getInt();
                sketch[band] = (byte) value;
                mixed = (mixed ^ value) * MIX;
                mixed ^= mixed >>> 15;
            }
            bands[band] = mixed;
        }
        return true;
    }
}
