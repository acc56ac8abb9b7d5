package org.consultationdigest.format.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyReading;

/** The styles of an OpenDocument spreadsheet that name fonts, strike words out or hide sheets. */
final class OdsStyles {
    private static final String CELL = "table-cell";
    /** The style of a cell that names none. */
    private static final String DEFAULT_CELL = "";

    private static final String OTHER_DEFAULT = "/";

    private final Set<String> struck = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private String present = "";

    /** All styles of a part. */
    void readAll(XmlPart part) throws XMLStreamException {
        while (part.next()) {
            look(part);
        }
    }

    /** Takes note of what the part stands at, when it is about a style. */
    void look(XmlPart part) {
        if (part.starts("font-face")) {
            families.put(part.attribute("name"), unquoted(part.attribute("font-family")));
        } else if (part.starts("default-style")) {
            present = part.attribute("family").equals(CELL) ? DEFAULT_CELL : OTHER_DEFAULT;
        } else if (part.starts("style")) {
            present = part.attribute("name");
            String parent = part.attribute("parent-style-name");
            inherit(parent.isEmpty() && !part.attribute("family").equals(CELL) ? OTHER_DEFAULT : parent);
        } else if (part.starts("text-properties")) {
            nameFont(part);
            String line = part.attribute("text-line-through-style") + part.attribute("text-line-through-type");
            if (!line.isEmpty() && !line.startsWith("none")) {
                struck.add(present);
            }
        } else if (part.starts("table-properties") && part.attribute("display").equals("false")) {
            hidden.add(present);
        }
    }

    private void inherit(String parent) {
        if (struck.contains(parent)) {
            struck.add(present);
        }
        if (fonts.containsKey(parent) && !parent.equals(OTHER_DEFAULT)) {
            fonts.put(present, fonts.get(parent));
        }
    }

    private void nameFont(XmlPart part) {
        String face = part.attribute("font-name");
        String family = face.isEmpty() ? unquoted(part.attribute("font-family")) : families.getOrDefault(face, face);
        if (!family.isEmpty()) {
            fonts.put(present, family);
        }
    }

    private static String unquoted(String family) {
        return family.replace("'", "").replace("\"", "").strip();
    }

    /** How texts are read: by their fonts, and by the look of the first of them. */
    LegacyReading reading(String sample) {
        return LegacyReading.of(fonts.values().stream()).withGuess(sample);
    }

    /** The name of the font of a style, where it gives one. */
    Optional<String> font(String style) {
        return Optional.ofNullable(fonts.get(style));
    }

    /** How words of this style look inside others. */
    FontRun.Look look(String style, FontRun.Look around) {
        return new FontRun.Look(font(style).or(around::font), around.struck() || struck.contains(style));
    }

    boolean struck(String style) {
        return struck.contains(style);
    }

    boolean hidden(String style) {
        return hidden.contains(style);
    }
}
