package org.consultationdigest.samples.kit;

/** The automatic lists that letters use. */
public enum ListKind {
    /** 1. 2. 3. */
    NUMBERS("decimal", "%1."),
    /** a) b) c) */
    LETTERS("lowerLetter", "%1)"),
    /** A dash before every item. */
    DASHES("bullet", "-");

    private final String format;
    private final String shown;

    ListKind(String format, String shown) {
        this.format = format;
        this.shown = shown;
    }

    String format() {
        return format;
    }

    String shown() {
        return shown;
    }
}
