package org.consultationdigest.extract.table;

/**
 * A header that was found.
 *
 * @param start the index of its first row in the list of rows; equal to {@code end} when it stands in the titles
 * @param end the index of the first row below it
 * @param columns what its columns are
 */
record Header(int start, int end, Columns columns) {

    /** The same header when rows above it are gone from the list. */
    Header above(int gone) {
        return new Header(start - gone, end - gone, columns);
    }
}
