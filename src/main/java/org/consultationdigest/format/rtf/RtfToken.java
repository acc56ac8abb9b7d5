package org.consultationdigest.format.rtf;

import java.util.OptionalInt;

/** The smallest parts of an RTF file. */
sealed interface RtfToken {

    /** A group begins. */
    record Open() implements RtfToken {}

    /** A group ends. */
    record Close() implements RtfToken {}

    /** A control word with its number, if it has one: {@code \b0}. */
    record Word(String name, OptionalInt number) implements RtfToken {

        /** Whether a property is switched on: it is unless its number is 0. */
        boolean on() {
            return number.orElse(1) != 0;
        }

        int value(int otherwise) {
            return number.orElse(otherwise);
        }
    }

    /** A control symbol: {@code \~}. */
    record Symbol(char character) implements RtfToken {}

    /** A byte of text, in the encoding of the font that is set. */
    record Text(int octet) implements RtfToken {}

    /** The file ends. */
    record End() implements RtfToken {}
}
