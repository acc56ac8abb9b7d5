package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;

/** The headings and lead-ins that stand above the line being read. */
final class Headings {
    /** A place is what it says without the number of its own list, which names no section of the draft. */
    private record Heading(int depth, String shown, Optional<String> place) {}

    private final List<Heading> open = new ArrayList<>();

    /** Closes what does not reach down to a line of this depth. */
    void leave(int depth) {
        open.removeIf(heading -> heading.depth() >= depth);
    }

    /**
     * A heading or lead-in; its colon is not part of it.
     *
     * @param shown as a reader sees it, with its number
     * @param words the same without its number
     */
    void enter(int depth, String shown, String words) {
        leave(depth);
        Optional<String> place =
                RemarkCues.namesPlaceFirst(words) ? Optional.of(withoutColon(words)) : Optional.empty();
        open.add(new Heading(depth, withoutColon(shown), place));
    }

    private static String withoutColon(String line) {
        return line.replaceFirst("\\s*:$", "");
    }

    PlaceHints hints() {
        List<String> references =
                open.stream().flatMap(heading -> heading.place().stream()).toList();
        List<String> headings = open.stream().map(Heading::shown).toList();
        return new PlaceHints(
                references, Optional.empty(), Optional.empty(), headings, Optional.empty(), Optional.empty());
    }

    SourceLocation locate(SourceLocation location) {
        return open.isEmpty()
                ? location
                : location.under(open.get(open.size() - 1).shown());
    }
}
