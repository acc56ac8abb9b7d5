package org.consultationdigest.digest.xlsx;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * What is known of bytes that were deflated (RFC 1951) so that more can follow.
 *
 * @param bytes the deflated bytes, or nothing when they wait elsewhere
 * @param size how many they are
 * @param length how many bytes they stand for
 * @param crc of these (RFC 1952, 8)
 */
record Deflated(byte[] bytes, long size, long length, long crc) {
    private static final byte[] NONE = {};

    /** Nothing. */
    static final Deflated NOTHING = new Deflated(NONE, 0, 0, 0);

    /** What {@code x} to the power of 1, 2, 4, 8 ... is, as remainders by the polynomial of the CRC. */
    private static final int[] POWERS = powers();

    /** The polynomial of the CRC, the highest power last and not written. */
    private static final int POLYNOMIAL = 0xEDB88320;

    /** One, as a polynomial: the constant is the highest bit. */
    private static final int ONE = 1 << 31;

    /**
     * Deflates.
     *
     * @param level how much time is spent, from 1 to 9
     * @param last whether nothing follows
     */
    static Deflated of(byte[] bytes, int length, int level, boolean last) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(bytes, 0, length);
            if (last) {
                deflater.finish();
            }
            CRC32 crc = new CRC32();
            crc.update(bytes, 0, length);
            byte[] deflated = all(deflater, length);
            return new Deflated(deflated, deflated.length, length, crc.getValue());
        } finally {
            deflater.end();
        }
    }

    private static byte[] all(Deflater deflater, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, length / 4));
        byte[] some = new byte[1 << 14];
        int count;
        do {
            count = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
            out.write(some, 0, count);
        } while (count == some.length);
        return out.toByteArray();
    }

    /** What is known of these and others behind them; the bytes themselves are left out. */
    Deflated and(Deflated other) {
        int shifted = times(power(other.length() * 8), (int) crc);
        return new Deflated(
                NONE, size + other.size(), length + other.length(), (shifted ^ (int) other.crc()) & 0xFFFFFFFFL);
    }

    /** The remainder of {@code x} to this power. */
    private static int power(long exponent) {
        int power = ONE;
        int bit = 0;
        for (long rest = exponent; rest != 0; rest >>>= 1, bit++) {
            power = (rest & 1) == 0 ? power : times(POWERS[bit], power);
        }
        return power;
    }

    private static int[] powers() {
        int[] powers = new int[Long.SIZE];
        powers[0] = ONE >>> 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = times(powers[i - 1], powers[i - 1]);
        }
        return powers;
    }

    /** The product of two polynomials over two elements, as a remainder. */
    private static int times(int one, int other) {
        int product = 0;
        int shifted = other;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            product ^= (one & bit) == 0 ? 0 : shifted;
            shifted = (shifted >>> 1) ^ ((shifted & 1) == 0 ? 0 : POLYNOMIAL);
        }
        return product;
    }
}
