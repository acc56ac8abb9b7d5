package org.consultationdigest.dedupe.guard;

import java.util.List;

/** The stem of an English, French or Spanish word as far as its ending carries no meaning of its own. */
final class Stem {
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ements", "ement", "ing", "ies", "ied", "es", "ed", "er", "ez", "ent", "ons", "s", "e",
            "y", "d");

    private static final int SHORTEST = 4;

    private Stem() {}

    /** The word without its ending; at least four letters stay. */
    static String of(String key) {
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key;
    }
}
