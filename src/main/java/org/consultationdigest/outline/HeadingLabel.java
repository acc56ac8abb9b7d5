package org.consultationdigest.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The label that a heading begins with.
 *
 * @param word the kind of section it names ({@code chapter}), in lower case; empty when it names none
 * @param parts its numbers from the highest down, as the draft writes them; never empty
 * @param annex whether it labels an annex
 * @param form the brackets and stops around the number; labels of one level share them
 * @param readings what its own number may stand for
 */
record HeadingLabel(String word, List<String> parts, boolean annex, String form, Map<Numeral, Integer> readings) {
    HeadingLabel {
        parts = List.copyOf(parts);
    }

    HeadingLabel(String word, List<String> parts, boolean annex, String form) {
        this(word, parts, annex, form, Numeral.readings(parts.get(parts.size() - 1)));
    }

    /** The number of the heading itself, those of its parents left out. */
    String own() {
        return parts.get(parts.size() - 1);
    }

    /** The numbers of its parents, as far as it shows them. */
    List<String> prefix() {
        return parts.subList(0, parts.size() - 1);
    }

    /** The ways of counting in which it has this value. */
    Set<Numeral> readingsOf(int value) {
        return readings().entrySet().stream()
                .filter(reading -> reading.getValue() == value)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
