package org.consultationdigest.dedupe.supersession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A submission as far as it matters for what replaces what.
 *
 * @param document what it is known by
 * @param contributor the body that sent it, by its one name; one without is never matched
 * @param number its letter number, as written
 * @param date the day it bears
 * @param texts its words, comments and the rest, in any order
 */
public record Letter(
        String document,
        Optional<String> contributor,
        Optional<String> number,
        Optional<LocalDate> date,
        List<String> texts) {
    public Letter {
        texts = List.copyOf(texts);
    }
}
