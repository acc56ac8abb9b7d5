package org.consultationdigest.samples.kit;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What stands before the items of a list. */
public enum Bullet {
    DOT("\uF0B7", "Symbol", "•", FontName.SYMBOL),
    RING("o", "Courier New", "o", FontName.COURIER),
    SQUARE("\uF0A7", "Wingdings", "■", FontName.ZAPF_DINGBATS),
    ARROW("\uF0D8", "Wingdings", "➢", FontName.ZAPF_DINGBATS),
    TICK("\uF0FC", "Wingdings", "✓", FontName.ZAPF_DINGBATS),
    DIAMONDS("\uF076", "Wingdings", "❖", FontName.ZAPF_DINGBATS),
    DASH("-", "Times New Roman", "-", FontName.HELVETICA),
    EN_DASH("–", "Times New Roman", "–", FontName.HELVETICA),
    PLUS("+", "Times New Roman", "+", FontName.HELVETICA),
    NUMBER("%1.", "", "", FontName.HELVETICA),
    LETTER("%1)", "", "", FontName.HELVETICA);

    private final String word;
    private final String wordFont;
    private final String printed;
    private final FontName font;

    Bullet(String word, String wordFont, String printed, FontName font) {
        this.word = word;
        this.wordFont = wordFont;
        this.printed = printed;
        this.font = font;
    }

    boolean counts() {
        return wordFont.isEmpty();
    }

    /** As the numbering of a Word document has it on a level, from 0. */
    String word(int level) {
        return word.replace("%1", "%" + (level + 1));
    }

    String format() {
        return this == NUMBER ? "decimal" : this == LETTER ? "lowerLetter" : "bullet";
    }

    String wordFont() {
        return wordFont;
    }

    /** As it is printed before the item with this number, from 1. */
    String printed(int number) {
        return switch (this) {
            case NUMBER -> number + ".";
            case LETTER -> (char) ('a' + number - 1) + ")";
            default -> printed;
        };
    }

    FontName font() {
        return font;
    }
}
