package org.consultationdigest.format.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.NumberFormat;
import org.consultationdigest.text.BulletCharacters;

/** How the paragraphs of a list are numbered, level by level from 1. */
record OdtListStyle(Map<Integer, Level> levels) {
    static final OdtListStyle NONE = new OdtListStyle(Map.of());
    /** The name under which the numbering of headings is kept. */
    static final String OUTLINE = " outline";

    private static final Map<String, String> FORMATS = Map.of(
            "1", "decimal", "a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman", "", "none");

    OdtListStyle {
        levels = Map.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param bullet the bullet it shows; empty when it counts
     * @param format how its count is written
     * @param before what stands before the count
     * @param after what stands behind it
     * @param shown how many levels are shown, its own the last
     * @param start its first count
     */
    record Level(String bullet, NumberFormat.Pattern format, String before, String after, int shown, int start) {
        boolean isBullet() {
            return !bullet.isEmpty();
        }
    }

    static OdtListStyle read(OdtXml xml) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()
                    && xml.name().matches("text:(?:list-level-style-(?:number|bullet|image)|outline-level-style)")) {
                levels.putIfAbsent(xml.count("level", 10), level(xml));
            }
        }
        return new OdtListStyle(levels);
    }

    private static Level level(OdtXml xml) {
        boolean counts = !xml.name().matches("text:list-level-style-(?:bullet|image)");
        String bullet = counts
                ? ""
                : BulletCharacters.shown(xml.attribute("bullet-char").orElse("•"));
        String format = FORMATS.getOrDefault(xml.attribute("num-format").orElse(""), "decimal");
        return new Level(
                bullet,
                new NumberFormat.Pattern(format, ""),
                xml.attribute("num-prefix").orElse(""),
                xml.attribute("num-suffix").orElse(""),
                xml.count("display-levels", 10),
                Math.max(0, start(xml)));
    }

    private static int start(OdtXml xml) {
        String start = xml.attribute("start-value").orElse("1");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }
}
