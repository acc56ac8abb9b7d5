package org.consultationdigest.format.word;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tracked change.
 *
 * @param kind what was done
 * @param id the id that the file gives it; not always unique
 * @param author who did it, as the file names them
 * @param date the day it was done, as the author's clock showed it
 * @param move for words that were moved: the name that the two ends of the move share
 */
public record WordChange(
        Kind kind, String id, Optional<String> author, Optional<LocalDate> date, Optional<String> move) {

    /** What a tracked change does to the words it stands on. */
    public enum Kind {
        INSERTED,
        DELETED,
        MOVED_TO,
        MOVED_FROM;

        /** Whether the words stand in the text only because of the change. */
        public boolean adds() {
            return this == INSERTED || this == MOVED_TO;
        }
    }
}
