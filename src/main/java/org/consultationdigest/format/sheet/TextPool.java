package org.consultationdigest.format.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many texts in few bytes: UTF-8, one behind the other. A million short ones take a third of what strings would. */
final class TextPool {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCK_BITS = 24;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

    private final List<byte[]> blocks = new ArrayList<>();
    private long[] places = new long[64];
    private int[] lengths = new int[64];
    private int size;
    private int filled = BLOCK;

    int size() {
        return size;
    }

    /**
     * Adds a text.
     *
     * @return the bytes that it takes
     */
    int add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        if (blocks.isEmpty() || filled + bytes.length > blocks.get(blocks.size() - 1).length) {
            blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
            filled = 0;
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), filled, bytes.length);
        places[size] = (long) (blocks.size() - 1) << BLOCK_BITS | filled;
        lengths[size++] = bytes.length;
        filled += bytes.length;
        return bytes.length;
    }

    String get(int index) {
        byte[] block = blocks.get((int) (places[index] >> BLOCK_BITS));
        return new String(block, (int) places[index] & IN_BLOCK, lengths[index], StandardCharsets.UTF_8);
    }
}
