package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.consultationdigest.text.legacy.LegacyFont;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;

/** Type in Vietnamese fonts older than Unicode, which PDF files pass off as western letters. */
final class OldFonts {
    private static final int SOFT_HYPHEN = 0xAD;

    private final Map<String, Optional<LegacyFont>> fonts = new HashMap<>();
    private boolean doubtful;

    /** Whether a font is older than Unicode. */
    boolean isOld(String fontName) {
        return named(fontName).isPresent();
    }

    private Optional<LegacyFont> named(String fontName) {
        return fonts.computeIfAbsent(fontName, LegacyFont::named);
    }

    /**
     * What a piece of type stands for, as its file gives it.
     *
     * @param shown what the PDF library makes of it
     */
    String seen(TextPosition text, String fontName, String shown) {
        int[] codes = text.getCharacterCodes();
        boolean hyphen = shown.equals("-") && codes != null && codes.length == 1 && codes[0] == SOFT_HYPHEN;
        // The library reads the soft hyphen as a hyphen, and in these fonts it is a letter.
        return hyphen && isOld(fontName) ? String.valueOf((char) SOFT_HYPHEN) : shown;
    }

    /** The type of a page in Unicode; a letter and the mark behind it become one piece. */
    List<Glyph> converted(List<Glyph> glyphs) {
        List<Glyph> converted = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); ) {
            int end = i + 1;
            while (end < glyphs.size()
                    && glyphs.get(end).font().equals(glyphs.get(i).font())) {
                end++;
            }
            converted.addAll(inOneFont(pairs(glyphs.subList(i, end))));
            i = end;
        }
        return converted;
    }

    /** Where a letter and its mark are two pieces, one for both. */
    private List<Glyph> pairs(List<Glyph> glyphs) {
        if (!encoding(glyphs.get(0)).equals(Optional.of(LegacyEncoding.VNI))) {
            return glyphs;
        }
        List<Glyph> pairs = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int last = pairs.size() - 1;
            if (last >= 0 && isPair(pairs.get(last), glyph)) {
                pairs.set(last, pairs.get(last).with(glyph));
            } else {
                pairs.add(glyph);
            }
        }
        return pairs;
    }

    /** Type in one font; what is read of it together says more than each letter alone, when as many letters come out. */
    private List<Glyph> inOneFont(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        if (!isOld(first.font())) {
            return glyphs;
        }
        boolean single = glyphs.stream().allMatch(glyph -> glyph.text().length() == 1);
        LegacyRun all = run(first.font(), glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
        doubtful |= all.doubtful();
        boolean together = single && all.text().length() == glyphs.size();
        List<Glyph> converted = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            converted.add(glyph.inUnicode(
                    together
                            ? all.text().substring(i, i + 1)
                            : run(first.font(), glyph.text()).text()));
        }
        return converted;
    }

    private static LegacyRun run(String font, String seen) {
        return LegacyReading.byFontAlone().run(Optional.of(font), seen);
    }

    /** Whether words of the type converted so far are Vietnamese neither as they stand nor converted. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** The next page begins. */
    void clear() {
        doubtful = false;
    }

    private static boolean isPair(Glyph glyph, Glyph next) {
        return Math.abs(next.y() - glyph.y()) < 1
                && glyph.text().length() == 1
                && LegacyEncoding.VNI.decode(glyph.text() + next.text()).length() == 1;
    }

    private Optional<LegacyEncoding> encoding(Glyph glyph) {
        return named(glyph.font()).map(LegacyFont::encoding);
    }
}
