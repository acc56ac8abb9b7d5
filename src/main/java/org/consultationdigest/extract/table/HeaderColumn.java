package org.consultationdigest.extract.table;

/**
 * One column of a comment table.
 *
 * @param first its first grid column, counted from 1
 * @param last its last grid column
 * @param header its header as written; where two rows name it, parted by {@code  / }; empty when it has none
 * @param name how the file calls it: {@code C}, or {@code column 3}
 * @param field what it holds
 * @param score how surely, 0 when it was not recognised
 */
record HeaderColumn(int first, int last, String header, String name, Field field, double score) {
    /** The same column, known by what stands beneath it. */
    HeaderColumn inferred(Field found) {
        return new HeaderColumn(first, last, header, name, found, HeaderScores.RECOGNISED);
    }

    boolean covers(int column) {
        return first <= column && column <= last;
    }

    /** The header, or the column's name where it has none. */
    String title() {
        return header.isEmpty() ? name : header;
    }
}
