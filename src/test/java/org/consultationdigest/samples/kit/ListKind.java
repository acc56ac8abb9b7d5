package org.consultationdigest.samples.kit;

/** The automatic lists that letters use. */
public enum ListKind {
    /** 1. 2. 3. */
    NUMBERS(10, "decimal", "%1."),
    /** a) b) c) */
    LETTERS(11, "lowerLetter", "%1)"),
    /** A dash before every item. */
    DASHES(12, "bullet", "-");

    private final int definition;
    private final String format;
    private final String shown;

    ListKind(int definition, String format, String shown) {
        this.definition = definition;
        this.format = format;
        this.shown = shown;
    }

    /** The id of its definition in the numbering part. */
    int definition() {
        return definition;
    }

    String format() {
        return format;
    }

    String shown() {
        return shown;
    }
}
