package org.consultationdigest.format.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A margin comment.
 *
 * @param id the id that the file gives it
 * @param author who wrote it, as the file names them
 * @param initials the initials it shows
 * @param date the day it was written, as the author's clock showed it
 * @param blocks what it says
 * @param parent the id of the comment it answers
 * @param resolved whether its thread was closed
 * @param anchor what it hangs on; absent when nothing in the file points to it
 */
public record WordComment(
        String id,
        Optional<String> author,
        Optional<String> initials,
        Optional<LocalDate> date,
        List<WordBlock> blocks,
        Optional<String> parent,
        boolean resolved,
        Optional<CommentAnchor> anchor) {
    public WordComment {
        blocks = List.copyOf(blocks);
    }

    /** What it says, a line a paragraph. */
    public String text() {
        return WordBlock.paragraphs(blocks).stream()
                .map(WordParagraph::shownText)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
