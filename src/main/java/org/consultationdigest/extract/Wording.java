package org.consultationdigest.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a comment, each part verbatim in Unicode form C; at least one of text, proposedChange, deleted and
 * inserted is present in a comment.
 *
 * @param text what is said
 * @param proposedChange the wording asked for
 * @param rationale the reason given
 * @param quoted words of the draft that the comment repeats or hangs on
 * @param deleted words taken out of the draft
 * @param inserted words put into the draft
 */
public record Wording(
        Optional<String> text,
        Optional<String> proposedChange,
        Optional<String> rationale,
        Optional<String> quoted,
        Optional<String> deleted,
        Optional<String> inserted) {

    /** A comment that is one text. */
    public static Wording text(String text) {
        return new Wording(
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same wording hanging on these words of the draft. */
    public Wording quoting(String words) {
        return new Wording(text, proposedChange, rationale, Optional.of(words), deleted, inserted);
    }

    /** The same wording for this reason. */
    public Wording because(String reason) {
        return new Wording(text, proposedChange, Optional.of(reason), quoted, deleted, inserted);
    }

    /** Whether nothing is said: no text, no proposal, no change. */
    public boolean isBlank() {
        return isBlank(text) && isBlank(proposedChange) && isBlank(deleted) && isBlank(inserted);
    }

    private static boolean isBlank(Optional<String> part) {
        return part.isEmpty() || part.get().isBlank();
    }

    /** All words in one string, a line a part; an absent part is no line. */
    public String shown() {
        return Stream.of(text, proposedChange, rationale, quoted, deleted, inserted)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** What is said in one string, a line a part, for keys and for ids; an absent part is an empty line. */
    public String joined() {
        return text.orElse("")
                + "\n"
                + proposedChange.orElse("")
                + "\n"
                + deleted.orElse("")
                + "\n"
                + inserted.orElse("");
    }

    /** The parts that {@link #joined} joins, none of them copied; an absent part is left out. */
    public List<String> parts() {
        if (proposedChange.isEmpty() && deleted.isEmpty() && inserted.isEmpty()) {
            return text.map(List::of).orElse(List.of());
        }
        return Stream.of(text, proposedChange, deleted, inserted)
                .flatMap(Optional::stream)
                .toList();
    }

    /** As {@link #joined}, without white space around; where there is but a text, that text and no copy of it. */
    public String said() {
        boolean textOnly = proposedChange.isEmpty() && deleted.isEmpty() && inserted.isEmpty();
        return textOnly ? text.orElse("").strip() : joined().strip();
    }
}
