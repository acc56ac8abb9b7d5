package org.consultationdigest.link.reference;

/** What may stand between a unit and its number: {@code no.}, {@code n°}, {@code số}, {@code #}. */
final class NumberSign {
    private NumberSign() {}

    /** Steps over it when one stands here. */
    static void skip(Reading reading) {
        reading.skipMark(".");
        skipAbbreviation(reading);
        if (reading.skip(Role.NUMBER_SIGN)) {
            reading.skipMark(".");
        }
        boolean skipped = reading.skipMark("№") || reading.skipMark("#") || (reading.cell && reading.skipMark(":"));
        if (!skipped) {
            reading.skip(Role.FROM);
        }
    }

    /** {@code n°}, {@code nº}, {@code N.º}. */
    private static void skipAbbreviation(Reading reading) {
        boolean letter = reading.peek().folded().equals("n");
        int dot = reading.peek(1).isMark(".") ? 1 : 0;
        Token sign = reading.peek(1 + dot);
        if (letter && (sign.isMark("°") || sign.text().equals("º"))) {
            reading.at += 2 + dot;
        }
    }
}
