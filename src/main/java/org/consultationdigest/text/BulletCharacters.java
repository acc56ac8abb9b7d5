package org.consultationdigest.text;

import java.util.Map;

/**
 * Characters of the symbol fonts, which stand in the file as private code points, as characters that any font has. The
 * fonts' own charts are the source.
 */
public final class BulletCharacters {
    private static final Map<Integer, String> SHOWN = Map.ofEntries(
            Map.entry(0xB7, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x76, "❖"),
            Map.entry(0x77, "⬥"),
            Map.entry(0x9F, "•"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0x2D, "-"));

    private BulletCharacters() {}

    /** The text with the private characters that are known replaced; others stay as they stand. */
    public static String shown(String text) {
        if (text.chars().noneMatch(BulletCharacters::isPrivate)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            String known = isPrivate(character) ? SHOWN.get(character - 0xF000) : null;
            if (known == null) {
                shown.appendCodePoint(character);
            } else {
                shown.append(known);
            }
        });
        return shown.toString();
    }

    private static boolean isPrivate(int character) {
        return character >= 0xF000 && character <= 0xF0FF;
    }
}
