package org.consultationdigest.extract.table;

import java.util.Optional;

/** What a word of a title says without another that tells of it. */
final class SingleWords {
    private SingleWords() {}

    /** What a title of one word says by itself, more weakly than a phrase. */
    static Optional<Field> alone(TitleRole only) {
        return Optional.ofNullable(
                switch (only) {
                    case CONTENT -> Field.COMMENT;
                    case ASSESS -> Field.RESPONSE;
                    case ORIGINAL -> Field.DRAFT_TEXT;
                    case PROPOSE -> Field.PROPOSED_CHANGE;
                    case DOC, ASK -> Field.REFERENCE;
                    case DONE -> Field.DECISION;
                    case KIND -> Field.TYPE;
                    case REFUSED -> Field.RESPONSE;
                    default -> null;
                });
    }

    /** What somebody has of whom only the name is known: the reviewer's point, the committee's line. */
    static Optional<Field> of(TitleRole owner) {
        return Optional.ofNullable(
                switch (owner) {
                    case ASKED, PERSON -> Field.COMMENT;
                    case DRAFTER -> Field.RESPONSE;
                    default -> null;
                });
    }
}
