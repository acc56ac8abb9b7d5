package org.consultationdigest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Wording;

/** The texts of a comment in the order in which people fill in a row: its number, its place, who, what, and the rest. */
final class RowText {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}#]{0,3}[-. ]?\\d{1,5}(?:[.\\-/]\\d{1,4})*[.)]?");

    private final ExtractedComment comment;

    RowText(ExtractedComment comment) {
        this.comment = comment;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        columns().filter(NUMBER.asMatchPredicate()).forEach(texts::add);
        if (comment.kind() == CommentKind.TABLE_ROW || comment.kind() == CommentKind.SHEET_ROW) {
            texts.addAll(comment.hints().references());
            comment.contributor().ifPresent(texts::add);
        }
        texts.addAll(said());
        columns().filter(NUMBER.asMatchPredicate().negate()).forEach(texts::add);
        return texts;
    }

    /** What stands in columns of its own beside the comment. */
    private Stream<String> columns() {
        return comment.extras().entrySet().stream()
                .filter(extra -> !ExtractedComment.TOLD_BY_THE_PROGRAM.contains(extra.getKey()))
                .map(extra -> extra.getValue().strip());
    }

    private List<String> said() {
        Wording wording = comment.wording();
        List<String> said = new ArrayList<>();
        Stream.of(
                        isOnTheDraft() ? Optional.<String>empty() : wording.quoted(),
                        wording.text(),
                        wording.deleted(),
                        wording.inserted(),
                        wording.proposedChange(),
                        wording.rationale())
                .flatMap(Optional::stream)
                .forEach(said::add);
        String label = comment.extras().get(ExtractedComment.LABEL);
        if (label != null && !said.isEmpty()) {
            said.set(0, label + " " + said.get(0));
        }
        return said;
    }

    /** The words that it hangs on stand in the text of the draft beside it. */
    private boolean isOnTheDraft() {
        return comment.kind() == CommentKind.MARGIN_COMMENT
                || comment.kind() == CommentKind.TRACKED_CHANGE
                || comment.kind() == CommentKind.UNTRACKED_EDIT;
    }
}
