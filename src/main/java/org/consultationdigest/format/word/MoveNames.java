package org.consultationdigest.format.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of the moves that are open at a point of a paragraph; both ends of a move share one. */
final class MoveNames {
    private @Nullable String from;
    private @Nullable String to;

    void begin(String element, PartXml xml) {
        String name = xml.attribute("name").orElse(null);
        if (element.equals("moveFromRangeStart")) {
            from = name;
        } else {
            to = name;
        }
    }

    void end(String element) {
        if (element.equals("moveFromRangeEnd")) {
            from = null;
        } else {
            to = null;
        }
    }

    WordChange named(WordChange change) {
        return switch (change.kind()) {
            case MOVED_FROM -> with(change, from);
            case MOVED_TO -> with(change, to);
            case INSERTED, DELETED -> change;
        };
    }

    private static WordChange with(WordChange change, @Nullable String name) {
        return new WordChange(change.kind(), change.id(), change.author(), change.date(), Optional.ofNullable(name));
    }
}
