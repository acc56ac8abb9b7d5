package org.consultationdigest.text;

import java.util.Locale;

/** The language a text is written in. */
public enum Language {
    VIETNAMESE,
    ENGLISH,
    FRENCH,
    SPANISH,
    /** Two languages side by side. */
    MIXED,
    /** Too short or too strange to tell. */
    UNKNOWN;

    /** The code written to the outputs: vi, en, fr, es, mixed, unknown. */
    public String code() {
        return switch (this) {
            case VIETNAMESE -> "vi";
            case ENGLISH -> "en";
            case FRENCH -> "fr";
            case SPANISH -> "es";
            case MIXED, UNKNOWN -> name().toLowerCase(Locale.ROOT);
        };
    }
}
