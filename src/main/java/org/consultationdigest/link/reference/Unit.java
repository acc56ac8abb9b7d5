package org.consultationdigest.link.reference;

/** The units a report is counted in, from the largest to the smallest: the order in which the steps of a path stand. */
public enum Unit {
    /** What was spoken of before: {@code khoản này}. */
    PREVIOUS,
    ANNEX,
    PART,
    CHAPTER,
    SECTION,
    SUBSECTION,
    ARTICLE,
    /** Lists of abbreviations, contents and the like. */
    FRONT_MATTER,
    PAGE,
    /** A paragraph by the number the report gives it. */
    PARAGRAPH,
    /** A paragraph by counting in the unit above it. */
    NTH_PARAGRAPH,
    /** {@code khoản}: a numbered part of an article. */
    CLAUSE,
    TABLE,
    FIGURE,
    BOX,
    FOOTNOTE,
    ROW,
    POINT,
    SUBPOINT,
    BULLET,
    SUBBULLET,
    SENTENCE,
    LINE,
    RECOMMENDATION,
    /** Another comment of the same table. */
    COMMENT;

    /** Whether it is a section of the report, of whatever level. */
    public boolean isSection() {
        return this == PART || this == CHAPTER || this == SECTION || this == SUBSECTION;
    }
}
