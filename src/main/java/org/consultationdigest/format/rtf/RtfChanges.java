package org.consultationdigest.format.rtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.format.word.WordChange;

/** The tracked changes that words stand in, with their authors. */
final class RtfChanges {
    private final List<String> authors = new ArrayList<>();

    /** The next author of the table; the first is nobody. */
    void author(String name) {
        authors.add(name.strip());
    }

    List<WordChange> of(RtfState state) {
        if (!state.revised && !state.deleted) {
            return List.of();
        }
        List<WordChange> changes = new ArrayList<>();
        if (state.revised) {
            changes.add(change(WordChange.Kind.INSERTED, state.revisedBy, state.revisedAt));
        }
        if (state.deleted) {
            changes.add(change(WordChange.Kind.DELETED, state.deletedBy, state.deletedAt));
        }
        return changes;
    }

    private WordChange change(WordChange.Kind kind, int author, int day) {
        Optional<String> name = author >= 0 && author < authors.size()
                ? Optional.of(authors.get(author)).filter(known -> !known.isBlank())
                : Optional.empty();
        return new WordChange(kind, "", name, day(day), Optional.empty());
    }

    /** A day packed into bits, {@code DTTM} of MS-DOC 2.9.54: from bit 11 the day, the month, the year since 1900. */
    static Optional<LocalDate> day(int packed) {
        if (packed == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(1900 + ((packed >>> 20) & 0x1ff), (packed >>> 16) & 0xf, (packed >>> 11) & 0x1f));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
