package org.consultationdigest.format.sheet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A remark on a cell: a note, or one voice of a thread.
 *
 * @param row counted from 1
 * @param address the cell ({@code C7})
 * @param author who wrote it, empty when the file does not say
 * @param text its words
 * @param date the day it was written
 * @param id what the file calls it; empty for a note
 * @param parent the id of the remark that it answers
 * @param threaded whether it belongs to a thread
 * @param resolved whether its thread was closed
 */
public record CellNote(
        int row,
        String address,
        String author,
        String text,
        Optional<LocalDate> date,
        String id,
        Optional<String> parent,
        boolean threaded,
        boolean resolved) {

    /** A note, which has no date and no answers. */
    static CellNote plain(int row, String address, String author, String text) {
        return new CellNote(row, address, author, text, Optional.empty(), "", Optional.empty(), false, false);
    }
}
