package org.consultationdigest.format.pdf;

import java.util.List;

/**
 * How a line stands out.
 *
 * @param bullet how many of its characters are a bullet printed before its words; 0 for none
 * @param lead how many of its characters from the first are bold, where the rest is not; 0 when all or none are
 * @param ink the colour of all of its type; {@link #MIXED} when it has several
 * @param smallest the size of its smallest letters, in points
 */
record LineLook(int bullet, int lead, int ink, double smallest) {
    static final int MIXED = -1;

    static LineLook of(List<Glyph> glyphs) {
        return new LineLook(BulletGlyphs.length(glyphs), lead(glyphs), ink(glyphs), smallest(glyphs));
    }

    /** How a line stands out that has another to the right of it. */
    LineLook with(LineLook other) {
        return new LineLook(bullet, lead, ink == other.ink ? ink : MIXED, Math.min(smallest, other.smallest));
    }

    private static double smallest(List<Glyph> glyphs) {
        double smallest = glyphs.get(0).size();
        for (Glyph glyph : glyphs) {
            boolean smaller = glyph.size() < smallest;
            smallest = smaller && Character.isLetter(glyph.text().codePointAt(0)) ? glyph.size() : smallest;
        }
        return smallest;
    }

    private static int ink(List<Glyph> glyphs) {
        int ink = glyphs.get(0).ink();
        for (Glyph glyph : glyphs) {
            if (glyph.ink() != ink && !glyph.isBlank()) {
                return MIXED;
            }
        }
        return ink;
    }

    private static int lead(List<Glyph> glyphs) {
        if (!glyphs.get(0).bold()) {
            return 0;
        }
        int end = 0;
        while (end < glyphs.size() && (glyphs.get(end).bold() || glyphs.get(end).isBlank())) {
            end++;
        }
        return end == glyphs.size()
                ? 0
                : LineBuilder.words(glyphs.subList(0, end)).length();
    }
}
