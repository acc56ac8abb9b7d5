package org.consultationdigest.text;

/**
 * The hashes of the runs of characters of one text after the other, in room that is kept: very many texts are read by it.
 *
 * <p>See {@link Shingles} for what a run is. Not safe for use by several threads; make one for each.
 */
public final class Runs {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int length;
    private final long top;
    private long[] hashes = {};
    private int size;

    /**
     * Reads runs of a length.
     *
     * @param length characters in a run, at least 1
     */
    public Runs(int length) {
        this.length = length;
        this.top = power(length - 1);
    }

    /**
     * Reads a text; what was read before is gone.
     *
     * @return how many runs it has, repeated ones repeated; 0 when it holds no letter or digit
     */
    public int read(String text) {
        String key = Words.spaced(text);
        int first = Math.min(length, key.length());
        size = key.isEmpty() ? 0 : key.length() - first + 1;
        hashes = size <= hashes.length ? hashes : new long[size];
        long rolling = 0;
        for (int i = 0; i < key.length(); i++) {
            rolling -= i >= length ? top * key.charAt(i - length) : 0;
            rolling = rolling * MULTIPLIER + key.charAt(i);
            if (i >= first - 1) {
                hashes[i - first + 1] = mixed(rolling);
            }
        }
        return size;
    }

    /** The 64-bit hash of a run, in the order of the text. */
    public long hash(int run) {
        return hashes[run];
    }

    /** Spreads a hash over all 64 bits (the finaliser of SplitMix64, Steele, Lea and Flood 2014). */
    private static long mixed(long hash) {
        long spread = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return spread ^ (spread >>> 31);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= MULTIPLIER;
        }
        return power;
    }
}
