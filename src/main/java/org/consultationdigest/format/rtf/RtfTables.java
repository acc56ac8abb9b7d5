package org.consultationdigest.format.rtf;

/** Reads what stands at the head of a file: its fonts, its styles, and who changed it. */
final class RtfTables {
    private final RtfFonts fonts;
    private final RtfStyles styles = new RtfStyles();
    private final RtfChanges changes;
    private final StringBuilder text = new StringBuilder();
    private int font = -1;
    private int level = -1;

    RtfTables(RtfFonts fonts, RtfChanges changes) {
        this.fonts = fonts;
        this.changes = changes;
    }

    RtfStyles styles() {
        return styles;
    }

    void take(RtfToken.Word word, RtfState state) {
        if (state.destination == RtfDestination.FONTS) {
            takeFont(word);
        } else if (state.destination == RtfDestination.STYLES && word.name().equals("outlinelevel")) {
            level = word.value(9);
        }
    }

    private void takeFont(RtfToken.Word word) {
        switch (word.name()) {
            case "f" -> font = word.value(0);
            case "fcharset" -> fonts.setCharset(font, word.value(0));
            case "cpg" -> fonts.setCodePage(font, word.value(0));
            default -> {}
        }
    }

    void say(String words) {
        text.append(words);
        if (words.endsWith(";") && font >= 0) {
            fonts.name(font, text.substring(0, text.length() - 1));
        }
    }

    /** A group in one of the tables has ended. */
    void close(RtfState closed, RtfState around) {
        switch (closed.destination) {
            case FONTS -> endFont();
            case STYLES -> endStyle(closed, around);
            case REVISION_AUTHORS -> changes.author(name());
            default -> {}
        }
    }

    private void endFont() {
        name();
        font = -1;
    }

    private void endStyle(RtfState closed, RtfState around) {
        String name = name();
        if (around.destination == RtfDestination.STYLES && !name.isBlank()) {
            styles.add(closed.style, name, level);
        }
        level = -1;
    }

    private String name() {
        String name = text.toString().replaceFirst(";\\s*$", "");
        text.setLength(0);
        return name;
    }
}
