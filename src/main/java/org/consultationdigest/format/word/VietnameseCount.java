package org.consultationdigest.format.word;

/** Counts in Vietnamese words, as Word's format {@code vietnameseCounting} writes them; beyond 99 in digits. */
final class VietnameseCount {
    private static final String[] UNITS = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private VietnameseCount() {}

    static String of(int value) {
        if (value < 1 || value > 99) {
            return Integer.toString(value);
        }
        if (value < 10) {
            return UNITS[value];
        }
        String tens = value < 20 ? "mười" : UNITS[value / 10] + " mươi";
        return (tens + " " + unit(value)).strip();
    }

    /** Behind a ten, five is lăm, and from twenty on one is mốt. */
    private static String unit(int value) {
        return switch (value % 10) {
            case 5 -> "lăm";
            case 1 -> value > 20 ? "mốt" : "một";
            default -> UNITS[value % 10];
        };
    }
}
