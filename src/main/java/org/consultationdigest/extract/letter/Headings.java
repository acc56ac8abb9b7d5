package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;

/** The headings and lead-ins that stand above the line being read. */
final class Headings {
    private record Heading(int depth, String shown, boolean place) {}

    private final List<Heading> open = new ArrayList<>();

    /** Closes what does not reach down to a line of this depth. */
    void leave(int depth) {
        open.removeIf(heading -> heading.depth() >= depth);
    }

    /** A heading or lead-in; its colon is not part of it. */
    void enter(int depth, String shown, boolean place) {
        leave(depth);
        open.add(new Heading(depth, shown.replaceFirst("\\s*:$", ""), place));
    }

    PlaceHints hints() {
        List<String> references =
                open.stream().filter(Heading::place).map(Heading::shown).toList();
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
