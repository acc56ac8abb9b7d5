package org.consultationdigest.format.picture;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths with their unit: {@code 12.5cm}, {@code 340pt}, and those in the style of a shape of VML. */
public final class ShapeStyle {
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]{1,9}(?:\\.[0-9]{0,9})?)\\s*([a-z]{0,4})\\s*");

    /** Points in each unit (CSS 2.1, 4.3.2). */
    private static final Map<String, Double> POINTS = Map.of(
            "pt", 1.0, "in", 72.0, "inch", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pc", 12.0, "px", 0.75, "", 0.75);

    private ShapeStyle() {}

    /** A length in points. */
    public static OptionalDouble points(String length) {
        Matcher told = LENGTH.matcher(length);
        return told.matches() && POINTS.containsKey(told.group(2))
                ? OptionalDouble.of(Double.parseDouble(told.group(1)) * POINTS.get(told.group(2)))
                : OptionalDouble.empty();
    }

    /** A property of a style, in points; 0 where it is not told. */
    static double points(String style, String property) {
        for (String declared : style.split(";", -1)) {
            int colon = declared.indexOf(':');
            if (colon > 0 && declared.substring(0, colon).strip().equals(property)) {
                return points(declared.substring(colon + 1)).orElse(0);
            }
        }
        return 0;
    }
}
