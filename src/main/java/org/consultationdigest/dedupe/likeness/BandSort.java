package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;

/**
 * Sorts texts by the value of a band, digit by digit, so that time grows with their number and no faster. Keeps its room
 * from band to band; make one for each thread.
 */
final class BandSort {
    private static final int DIGIT = 11;
    private static final int DIGITS = 3;
    private static final int MASK = (1 << DIGIT) - 1;

    private final int[] begins = new int[MASK + 2];
    private long[] entries;
    private long[] other;
    private int size;

    /** A sort of up to so many texts. */
    BandSort(int texts) {
        this.entries = new long[texts];
        this.other = new long[texts];
    }

    /** Begins with a band. */
    void clear() {
        size = 0;
    }

    /** Adds a text; they come in ascending order. */
    void add(int value, int text) {
        entries[size++] = ((long) value << Integer.SIZE) | text;
    }

    int size() {
        return size;
    }

    /** Sorts by value, then by text. */
    void sort() {
        for (int digit = 0; digit < DIGITS; digit++) {
            sort(Integer.SIZE + digit * DIGIT);
        }
    }

    private void sort(int shift) {
        Arrays.fill(begins, 0);
        for (int i = 0; i < size; i++) {
            begins[digit(entries[i], shift) + 1]++;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        for (int i = 0; i < size; i++) {
            other[begins[digit(entries[i], shift)]++] = entries[i];
        }
        long[] sorted = other;
        other = entries;
        entries = sorted;
    }

    private static int digit(long entry, int shift) {
        return (int) (entry >>> shift) & MASK;
    }

    /** How many texts share their value with another, when sorted. */
    int shared() {
        int shared = 0;
        for (int i = 0; i < size; i++) {
            shared += goesOnAfter(i) || (i > 0 && goesOnAfter(i - 1)) ? 1 : 0;
        }
        return shared;
    }

    /** The text at a place, when sorted. */
    int text(int place) {
        return (int) entries[place];
    }

    /** Whether the texts at a place and the next have one value. */
    boolean goesOnAfter(int place) {
        return place + 1 < size && entries[place] >> Integer.SIZE == entries[place + 1] >> Integer.SIZE;
    }
}
