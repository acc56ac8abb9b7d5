package org.consultationdigest.extract.table;

import java.util.Locale;

/** What a column of a comment table holds. */
enum Field {
    SEQ,
    CONTRIBUTOR,
    CONTRIBUTOR_TYPE,
    CONTACT(3),
    LETTER_NO,
    DATE(3),
    REFERENCE(5),
    PARAGRAPH(2),
    PAGE(3),
    LINE(3),
    DRAFT_TEXT(2),
    COMMENT(3),
    PROPOSED_CHANGE(2),
    /** An answer to the question that is the header; only a job file says so. */
    ANSWER,
    RATIONALE(2),
    TYPE(3),
    STANCE(3),
    REC_NO(2),
    REC_STATE,
    REC_POSITION,
    THEME(2),
    GROUP,
    SDG,
    IMPLEMENTATION(2),
    LEAD_AGENCY(2),
    COOP_AGENCY,
    DEADLINE,
    RESPONSE(4),
    DECISION(3),
    NOTE(4),
    /** Words that are known to mean none of the others. */
    NONE(9);

    /** In how many columns of one table it may stand. */
    final int times;

    Field() {
        this(1);
    }

    Field(int times) {
        this.times = times;
    }

    /** Whether a column of it makes a table a comment table. */
    boolean saysSomething() {
        return this == COMMENT || this == PROPOSED_CHANGE || this == ANSWER;
    }

    /** Whether a column of it names a place in the draft. */
    boolean isPlace() {
        return this == REFERENCE || this == PARAGRAPH || this == PAGE || this == LINE;
    }

    /** As it is told to the person: {@code proposed change}. */
    String shown() {
        return this == NONE ? "other" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
