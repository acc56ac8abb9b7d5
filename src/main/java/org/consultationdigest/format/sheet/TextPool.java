package org.consultationdigest.format.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many texts in few bytes: UTF-8, one behind the other. A million short ones take a third of what strings would; the first of
 * them, which are all that most files have, are strings nevertheless and need no turning into bytes and back.
 */
final class TextPool {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCK_BITS = 24;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

    /** Characters that are held as strings. */
    private static final int AS_STRINGS = 1 << 20;

    private final List<String> first = new ArrayList<>();
    private int held;
    private final List<byte[]> blocks = new ArrayList<>();
    private long[] places = new long[64];
    private int[] lengths = new int[64];
    private int size;
    private int filled = BLOCK;

    int size() {
        return first.size() + size;
    }

    /**
     * Adds a text.
     *
     * @return the bytes that it takes
     */
    int add(String text) {
        if (size > 0 || held + text.length() > AS_STRINGS) {
            return addBytes(text);
        }
        held += text.length();
        first.add(text);
        return 2 * text.length();
    }

    private int addBytes(String text) {
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
        return index < first.size() ? first.get(index) : fromBytes(index - first.size());
    }

    private String fromBytes(int index) {
        byte[] block = blocks.get((int) (places[index] >> BLOCK_BITS));
        return new String(block, (int) places[index] & IN_BLOCK, lengths[index], StandardCharsets.UTF_8);
    }
}
