package org.consultationdigest.outline;

/**
 * How a line is set, as far as a reader sees it.
 *
 * @param bold whether all of it is bold
 * @param capitals whether all of it is in capitals
 * @param centred whether it stands in the middle
 * @param size the size of its type; 0 when not known
 */
record DraftLook(boolean bold, boolean capitals, boolean centred, int size) {

    static DraftLook of(DraftLine line) {
        return new DraftLook(line.bold(), line.capitals(), line.centred(), line.size());
    }

    /** Whether it stands out in two ways, which emphasis within a text does not. */
    boolean isLoud() {
        return bold && (capitals || centred);
    }
}
