package org.consultationdigest.dedupe;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;

/**
 * A comment with all that decides whom it may stand with.
 *
 * @param comment the comment
 * @param position its place in the order of the submissions
 * @param key its words as compared
 * @param section the section it is filed under
 * @param place the paragraphs that it names or hangs on; empty when it names no more than the section
 */
record Candidate(LinkedComment comment, int position, WordingKey key, String section, String place) {

    static Candidate of(LinkedComment comment, int position) {
        return new Candidate(
                comment, position, WordingKey.of(comment.comment().wording()), comment.section(), placeOf(comment));
    }

    /** Whether nothing says where it belongs. */
    boolean isUnlinked() {
        return section.equals(LinkTarget.UNLINKED);
    }

    /** Whether the words have a place of their own, which they share only with words at that place. */
    boolean hasPlace() {
        return !place.isEmpty();
    }

    /** Whether it changes words of the draft, and so stands only with the same change of the same words. */
    boolean isChange() {
        CommentKind kind = comment.comment().kind();
        return kind == CommentKind.TRACKED_CHANGE || kind == CommentKind.UNTRACKED_EDIT;
    }

    private static String placeOf(LinkedComment linked) {
        String paragraphs = linked.link().targets().stream()
                .flatMap(target -> target.paragraphs().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        ExtractedComment comment = linked.comment();
        if (!paragraphs.equals("[]")) {
            return paragraphs;
        }
        // A place in the draft that has no number of its own is known by its words.
        return comment.hints().draftParagraph().or(() -> pageAndLine(comment)).orElse("");
    }

    private static java.util.Optional<String> pageAndLine(ExtractedComment comment) {
        return comment.hints()
                .page()
                .map(page -> page + ":" + comment.hints().line().orElse(""));
    }
}
