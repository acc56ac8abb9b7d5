package org.consultationdigest.link.reference;

/** What a word or phrase does in a reference. */
enum Role {
    /** Names a unit: {@code paragraphs}, {@code mục}. */
    HEAD,
    /** Names a part of a report that has a subject but no number: {@code nội dung}. */
    SUBJECT_HEAD,
    /** {@code no.}, {@code số}. */
    NUMBER_SIGN,
    AND,
    /** Joins the ends of a run: {@code to}, {@code đến}. */
    TO,
    /** Opens a run: {@code from}, {@code từ}. */
    FROM,
    BETWEEN,
    AFTER,
    BEFORE,
    /** {@code of}, {@code của}; the value is 1 where a law's name may follow at a distance. */
    OF,
    /** {@code the}, {@code các}; the value is 1 for plurals. */
    DETERMINER,
    /** {@code ff.}, {@code trở đi}. */
    ONWARDS,
    BIS,
    /** {@code second}; the value is the number, -1 the last. */
    ORDINAL,
    /** {@code thứ}: makes the number after it an ordinal. */
    ORDINAL_MARK,
    /** {@code two}, {@code hai}. */
    CARDINAL,
    FROM_BOTTOM,
    FROM_TOP,
    /** {@code này}: the unit that is spoken of. */
    THIS,
    /** {@code on}, {@code về}: a subject follows. */
    ABOUT,
    /** The draft itself. */
    DRAFT,
    /** Says that the numbers are those of an earlier draft. */
    EARLIER,
    /** A law, a treaty, another document. */
    OUTSIDE,
    /** A goal or target; its number is not one of the draft. */
    GOAL,
    /** The whole document; the value is 1 when it is clear in running text too. */
    WHOLE,
    PREVIOUS,
    /** {@code n/a}. */
    NOTHING,
    /** Lists that stand before or behind a report's text. */
    FRONT,
    /** Holds a word that looks like a head and is none: {@code giai đoạn}. */
    FALSE_FRIEND,
    /** May follow a list of numbers and is not a thing counted by them: {@code should}, {@code cần}. */
    PREDICATE,
    /** A measure: the number before it counts something. */
    MEASURE
}
