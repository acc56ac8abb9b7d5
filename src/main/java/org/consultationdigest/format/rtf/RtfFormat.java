package org.consultationdigest.format.rtf;

/** Applies the control words that say how characters and paragraphs are set. */
final class RtfFormat {
    private RtfFormat() {}

    /** Takes a control word of characters or paragraphs; others say nothing here. */
    static void take(RtfToken.Word word, RtfState state, int standardFont) {
        switch (word.name()) {
            case "plain" -> state.plain(standardFont);
            case "pard" -> state.pard();
            case "f" -> state.font = word.value(standardFont);
            case "fs" -> state.size = word.value(24);
            case "b" -> state.bold = word.on();
            case "caps", "scaps" -> state.capitals = word.on();
            case "v" -> state.hidden = word.on();
            case "strike", "striked" -> state.struck = word.on();
            case "uc" -> state.fallback = word.value(1);
            case "s" -> state.style = word.value(0);
            case "outlinelevel" -> state.outline = word.value(9);
            case "intbl" -> state.inTable = word.on();
            case "itap" -> state.depth = word.value(0);
            case "ls" -> state.list = word.value(0);
            case "ilvl" -> state.listLevel = word.value(0);
            default -> takeChange(word, state);
        }
    }

    private static void takeChange(RtfToken.Word word, RtfState state) {
        switch (word.name()) {
            case "revised" -> state.revised = word.on();
            case "revauth" -> state.revisedBy = word.value(0);
            case "revdttm" -> state.revisedAt = word.value(0);
            case "deleted" -> state.deleted = word.on();
            case "revauthdel" -> state.deletedBy = word.value(0);
            case "revdttmdel" -> state.deletedAt = word.value(0);
            default -> {}
        }
    }
}
