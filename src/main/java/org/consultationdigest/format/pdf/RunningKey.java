package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a line near the edge of a page is known on other pages.
 *
 * @param text its words; a number that counts pages stands for all of them
 * @param height where it stands, in steps
 * @param counts whether a number in it counts pages
 */
record RunningKey(String text, long height, boolean counts) {
    /** Lines this near in height, in points, stand at the same height. */
    private static final double SAME_HEIGHT = 6;

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[0-9]{1,4}|[ivxl]{1,7})(?![\\p{L}\\p{N}])");
    private static final int MOST_NUMBERS = 6;

    /** The line as it stands, and with each of its numbers taken for the one that counts pages. */
    static List<RunningKey> of(TextLine line) {
        long height = Math.round(line.baseline() / SAME_HEIGHT);
        List<RunningKey> keys = new ArrayList<>();
        keys.add(new RunningKey(line.text(), height, false));
        Matcher matcher = NUMBER.matcher(line.text());
        while (matcher.find() && keys.size() <= MOST_NUMBERS) {
            String counted = line.text().substring(0, matcher.start())
                    + count(matcher.group(), line.page())
                    + line.text().substring(matcher.end());
            keys.add(new RunningKey(counted, height, true));
        }
        return keys;
    }

    /** How far a number is from that of the page; Roman ones are all alike. */
    private static String count(String number, int page) {
        return Character.isDigit(number.charAt(0)) ? "#" + (Integer.parseInt(number) - page) : "#i";
    }

    /** This key and those of lines a little higher and lower. */
    List<RunningKey> near() {
        return List.of(this, new RunningKey(text, height - 1, counts), new RunningKey(text, height + 1, counts));
    }
}
