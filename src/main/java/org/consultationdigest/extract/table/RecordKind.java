package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row with words is, next to the record above it. */
enum RecordKind {
    /** A comment of its own. */
    RECORD,
    /** Goes on with the record above. */
    CONTINUATION,
    /** Holds only the secretariat's words. */
    ANSWER,
    /** Says something, but the column of the comments is not known. */
    UNKNOWN,
    /** Says nothing. */
    EMPTY;

    private static final Set<Field> SPLIT_OVER_ROWS = EnumSet.of(
            Field.COMMENT,
            Field.PROPOSED_CHANGE,
            Field.RATIONALE,
            Field.RESPONSE,
            Field.DECISION,
            Field.DRAFT_TEXT,
            Field.NOTE,
            Field.NONE);
    private static final Pattern ITEM = Pattern.compile("[-–—•·*+]\\s*\\S|\\p{Ll}[.)]\\s");
    /** The first line ends in a colon. */
    private static final Pattern LEAD_IN = Pattern.compile("^[^\\n]*:\\s*(?:\\n|$)");

    private static final Pattern ENDED = Pattern.compile("[.!?…:;/][\"”’)]*$");
    private static final Set<Field> OF_THE_SECRETARIAT = EnumSet.of(Field.RESPONSE, Field.DECISION);

    static RecordKind of(RowCells cells, TableStyle style, Optional<Draft> above) {
        boolean belowRecord = above.isPresent();
        if (cells.speaks(Field.ANSWER)) {
            return RECORD;
        }
        boolean own = ownKeys(cells);
        if (cells.says()) {
            boolean more = belowRecord && !own && (goesOn(cells, style) || endsWhatIsBegun(cells, above.orElseThrow()));
            return more ? CONTINUATION : RECORD;
        }
        if (belowRecord && (!own || (cells.continues(Field.COMMENT) && !cells.speaks(Field.SEQ)))) {
            return CONTINUATION;
        }
        if (cells.speaks(Field.RATIONALE) || cells.speaks(Field.STANCE)) {
            return style.commentKnown() ? RECORD : UNKNOWN;
        }
        boolean answered = OF_THE_SECRETARIAT.stream().anyMatch(cells::speaks);
        boolean words = !style.commentKnown() && cells.speaks(Field.NONE);
        return words ? UNKNOWN : answered ? ANSWER : EMPTY;
    }

    /** Whether the row has something that only a record of its own has: a number, a place, a sender, a kind. */
    private static boolean ownKeys(RowCells cells) {
        for (RowCells.Entry entry : cells.filled()) {
            if (!SPLIT_OVER_ROWS.contains(entry.field())) {
                return true;
            }
        }
        return cells.says() && continuesAKey(cells);
    }

    private static boolean continuesAKey(RowCells cells) {
        for (RowCells.Entry entry : cells.entries()) {
            Field field = entry.field();
            boolean key = field.isPlace() || field == Field.CONTRIBUTOR || field == Field.SEQ;
            if (key && entry.cell().continued()) {
                return true;
            }
        }
        return false;
    }

    /** An item below a lead-in, or the rest of a sentence that has not ended. */
    private static boolean endsWhatIsBegun(RowCells cells, Draft above) {
        String said = above.joined(Field.COMMENT).orElse("").strip();
        String more = cells.first(Field.COMMENT).orElse("");
        if (said.isEmpty() || more.isEmpty()) {
            return false;
        }
        boolean item = ITEM.matcher(more).lookingAt() && LEAD_IN.matcher(said).find();
        boolean sentence = Character.isLowerCase(more.codePointAt(0))
                && !ENDED.matcher(said).find();
        return item || sentence;
    }

    /** In numbered tables a row without a number goes on; else one that has words in the comment column alone. */
    private static boolean goesOn(RowCells cells, TableStyle style) {
        boolean commentAlone = cells.filled().stream().allMatch(entry -> entry.field() == Field.COMMENT);
        return style.numbered() || (style.placed() && commentAlone);
    }
}
