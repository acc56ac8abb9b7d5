package org.consultationdigest.format.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Whether the type of a page says what a person reads on it. */
final class TextLayer {
    /** A page of a text has more letters than a stamp or a page number on the picture of one. */
    private static final int FEW_LETTERS = 80;

    /** The share of letters without a meaning from which on nobody can read a text. */
    private static final double GARBAGE = 0.3;

    /** Fewer may be abbreviations and units. */
    private static final int ENOUGH_LETTERS = 200;

    /** The share of vowels below which letters are no words; texts have .35 and more, even without their marks. */
    private static final double FEWEST_VOWELS = 0.2;

    private static final String VOWELS = "aeiouyAEIOUY";
    /** The first letter that is none of ASCII. */
    private static final char FIRST_MARKED = 0xAA;

    /** A picture of a page has at least this many pixels each way: 72 dots an inch on A5. */
    private static final int LEAST_PIXELS = 420;

    private TextLayer() {}

    /** Whether the page has to be read from its picture: no type, type without meaning, or a stamp on a scan. */
    static boolean isMissing(PDPage page, List<Glyph> glyphs) {
        long letters = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        if (letters == 0) {
            return page.hasContents();
        }
        return isGarbage(glyphs) || isNoLanguage(glyphs) || (letters < FEW_LETTERS && hasLargePicture(page));
    }

    /** Letters that stand for nothing: places of private use, replacement marks, control characters. */
    static boolean isGarbage(List<Glyph> glyphs) {
        int letters = 0;
        int without = 0;
        for (Glyph glyph : glyphs) {
            String text = glyph.isBlank() ? "" : glyph.text();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                letters++;
                without += isMeaningless(text.codePointAt(i)) ? 1 : 0;
            }
        }
        return letters > 0 && without >= GARBAGE * letters;
    }

    /**
     * Letters that are no words: a font without a table of its letters gives others for them, each always the same. Every
     * language in Latin letters has a vowel for two consonants or fewer; a letter with a mark is taken for a vowel.
     */
    private static boolean isNoLanguage(List<Glyph> glyphs) {
        int letters = 0;
        int vowels = 0;
        for (Glyph glyph : glyphs) {
            for (int i = 0; i < glyph.text().length(); i++) {
                char c = glyph.text().charAt(i);
                boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                boolean marked = c >= FIRST_MARKED && Character.isLetter(c);
                letters += ascii || marked ? 1 : 0;
                vowels += marked || VOWELS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return letters >= ENOUGH_LETTERS && vowels < FEWEST_VOWELS * letters;
    }

    private static boolean isMeaningless(int letter) {
        if (letter > ' ' && letter < 0x7F) {
            return false;
        }
        int type = Character.getType(letter);
        return letter == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }

    private static boolean hasLargePicture(PDPage page) {
        if (page.getResources() == null) {
            return false;
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name) && isLarge(page, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLarge(PDPage page, COSName name) {
        try {
            return page.getResources().getXObject(name) instanceof PDImageXObject picture
                    && picture.getWidth() >= LEAST_PIXELS
                    && picture.getHeight() >= LEAST_PIXELS;
        } catch (java.io.IOException broken) {
            // A picture that cannot be opened cannot be read either.
            return false;
        }
    }
}
