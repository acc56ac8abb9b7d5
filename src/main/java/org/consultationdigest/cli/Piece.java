package org.consultationdigest.cli;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;

/**
 * Texts of a file that stand together.
 *
 * @param place where they stand
 * @param texts what they say
 * @param source what they are
 */
record Piece(SourceLocation place, List<String> texts, Source source) {

    /** What a piece is of a file with tracked changes. */
    enum Source {
        /** Words of the text itself. */
        TEXT,
        /** Words written over the text. */
        MARK,
        /** Words that tracked changes put in or took out. */
        TRACKED
    }

    static Piece of(Remainder left) {
        boolean tracked = left.why() == Remainder.Why.WITHDRAWN_WORDS;
        return new Piece(left.location(), List.of(left.text()), tracked ? Source.TRACKED : Source.TEXT);
    }

    static Piece of(ExtractedComment comment) {
        return new Piece(comment.location(), new RowText(comment).texts(), source(comment.kind()));
    }

    private static Source source(CommentKind kind) {
        return switch (kind) {
            case TRACKED_CHANGE -> Source.TRACKED;
            case MARGIN_COMMENT, UNTRACKED_EDIT -> Source.MARK;
            default -> Source.TEXT;
        };
    }

    Piece at(SourceLocation other) {
        return new Piece(other, texts, source);
    }

    /** The same with other words in the first of its texts that holds these. */
    Piece replacing(String words, String others) {
        List<String> replaced = new ArrayList<>(texts);
        for (int i = 0; i < texts.size(); i++) {
            int start = texts.get(i).indexOf(words);
            if (start >= 0) {
                String behind = texts.get(i).substring(start + words.length());
                replaced.set(i, texts.get(i).substring(0, start) + others + behind);
                return new Piece(place, replaced, source);
            }
        }
        return this;
    }
}
