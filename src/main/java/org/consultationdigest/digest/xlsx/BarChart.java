package org.consultationdigest.digest.xlsx;

import java.util.List;

/**
 * A chart of bars from left to right, the first at the top; it follows the cells that it shows.
 *
 * @param title above it
 * @param counted what the bars count
 * @param place the cells that it covers
 * @param names the cells that name the bars
 * @param counts the cells that hold their lengths
 * @param bars what stands in these cells now
 * @param colour of the bars, {@code 0xRRGGBB}
 */
public record BarChart(String title, String counted, Area place, Area names, Area counts, List<Bar> bars, int colour) {
    public BarChart {
        bars = List.copyOf(bars);
    }

    /** A bar. */
    public record Bar(String name, int count) {}
}
