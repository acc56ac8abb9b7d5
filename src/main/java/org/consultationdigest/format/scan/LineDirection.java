package org.consultationdigest.format.scan;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How the lines of a page run, told by the feet of its letters: seen along the lines they stand in a row, and nowhere else.
 * The feet stand straighter than the heads, of which many rise above the others in every language in Latin letters; that
 * tells a page that stands on its head.
 *
 * @param quarters how many quarters of a turn clockwise set the page upright
 * @param degrees how far its lines then fall to the right
 */
record LineDirection(int quarters, double degrees) {
    static final LineDirection LEVEL = new LineDirection(0, 0);

    /** Scans lie no further askew than this, in degrees. */
    private static final double STEEPEST = 12;

    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;

    /** So much straighter have letters to stand across than along before a page is turned. */
    private static final double CLEARLY = 1.25;

    /** So much straighter have heads to stand than feet before a page is turned over. */
    private static final double HEADS = 1.15;

    /** A measure of how straight something stands, and at which slope. */
    private record Fit(double degrees, double straight) {}

    /** The direction of a page with these pieces of ink; level when it cannot be told. */
    static LineDirection of(List<Box> pieces, int width, int height) {
        List<Box> letters = LetterSize.of(pieces);
        if (letters.size() < LetterSize.FEWEST) {
            return LEVEL;
        }
        int quarters = quarters(letters);
        List<Box> upright =
                letters.stream().map(box -> box.turned(quarters, width, height)).toList();
        return new LineDirection(quarters, finest(upright));
    }

    private static int quarters(List<Box> letters) {
        Fit feet = best(letters, Box::middleX, Box::bottom);
        Fit heads = best(letters, Box::middleX, Box::top);
        Fit lefts = best(letters, Box::middleY, Box::left);
        Fit rights = best(letters, Box::middleY, Box::right);
        double along = Math.max(feet.straight, heads.straight);
        double across = Math.max(lefts.straight, rights.straight);
        if (across > CLEARLY * along) {
            return lefts.straight >= rights.straight ? 3 : 1;
        }
        return heads.straight > HEADS * feet.straight ? 2 : 0;
    }

    private static Fit best(List<Box> letters, ToIntFunction<Box> along, ToIntFunction<Box> across) {
        Fit best = new Fit(0, 0);
        for (double degrees = -STEEPEST; degrees <= STEEPEST; degrees += COARSE) {
            best = better(best, new Fit(degrees, straight(letters, along, across, degrees)));
        }
        return best;
    }

    private static double finest(List<Box> letters) {
        Fit coarse = best(letters, Box::middleX, Box::bottom);
        Fit best = coarse;
        for (double degrees = coarse.degrees - COARSE; degrees <= coarse.degrees + COARSE; degrees += FINE) {
            best = better(best, new Fit(degrees, straight(letters, Box::middleX, Box::bottom, degrees)));
        }
        return best.degrees;
    }

    private static Fit better(Fit one, Fit other) {
        return other.straight > one.straight ? other : one;
    }

    /** How many letters stand in a row with others: the mean size of the rows that they fall into, of three pixels each. */
    private static double straight(
            List<Box> letters, ToIntFunction<Box> along, ToIntFunction<Box> across, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] rows = new int[16_384];
        for (Box letter : letters) {
            double row = (across.applyAsInt(letter) - slope * along.applyAsInt(letter)) / 3;
            rows[Math.floorMod((int) Math.floor(row), rows.length)]++;
        }
        double sum = 0;
        for (int row : rows) {
            sum += (double) row * row;
        }
        return sum / letters.size();
    }
}
