package org.consultationdigest.outline;

import java.util.Locale;
import java.util.Map;

/** The value of a label, by which labels of two drafts or languages are compared: {@code II} is {@code 2}. */
public final class LabelValue {
    private LabelValue() {}

    /**
     * A key that is the same for labels of the same value: the number for figures and Roman numerals, the letter
     * itself for other letters ({@code đ} is not {@code d}), the words before a number left out.
     */
    public static String of(String label) {
        String own = label.substring(label.lastIndexOf(' ') + 1);
        Map<Numeral, Integer> readings = Numeral.readings(own);
        for (Numeral kind : new Numeral[] {Numeral.DECIMAL, Numeral.ROMAN, Numeral.SMALL_ROMAN}) {
            Integer value = readings.get(kind);
            if (value != null) {
                return value.toString();
            }
        }
        return own.toLowerCase(Locale.ROOT);
    }
}
