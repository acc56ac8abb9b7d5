package org.consultationdigest.digest;

/** Where the columns of the summary stand, counted from 0. */
public final class SummaryColumns {
    /** How many columns the figures take, from the left. */
    public static final int FIGURES = 4;

    /** The hidden column that says which figure a row shows, right of the charts; its title stands in the first row. */
    public static final int KEY = 12;

    private SummaryColumns() {}
}
