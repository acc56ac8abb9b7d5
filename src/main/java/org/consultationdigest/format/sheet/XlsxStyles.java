package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.consultationdigest.text.legacy.LegacyFont;
import org.consultationdigest.text.legacy.LegacyReading;

/** The number formats and the struck-out and old fonts of an .xlsx file's cell styles. */
final class XlsxStyles {
    private static final String GENERAL = "General";

    private record Style(int format, int font) {}

    private final Map<Integer, String> formats = new HashMap<>();
    /** The formats that cells have asked for. */
    private final Map<Integer, String> written = new HashMap<>();

    private final List<Boolean> fontStruck = new ArrayList<>();
    private final List<String> fontNames = new ArrayList<>();
    private final Map<Integer, String> oldFonts = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(XmlParts xml, InputStream stream) throws XMLStreamException {
        XlsxStyles read = new XlsxStyles();
        try (XmlPart part = xml.open(stream)) {
            boolean fonts = false;
            boolean cells = false;
            while (part.next()) {
                fonts = part.starts("fonts") || (fonts && !part.ends("fonts"));
                cells = part.starts("cellXfs") || (cells && !part.ends("cellXfs"));
                if (part.starts("numFmt")) {
                    read.formats.put(part.number("numFmtId", -1), part.attribute("formatCode"));
                } else if (fonts && part.starts("font")) {
                    read.addFont("", false);
                } else if (fonts && part.starts("strike") && !read.fontStruck.isEmpty()) {
                    read.fontStruck.set(
                            read.fontStruck.size() - 1, !part.attribute("val").equals("0"));
                } else if (fonts && part.starts("name") && !read.fontNames.isEmpty()) {
                    read.nameFont(part.attribute("val"));
                } else if (cells && part.starts("xf")) {
                    read.styles.add(new Style(part.number("numFmtId", 0), part.number("fontId", 0)));
                }
            }
        }
        return read;
    }

    void addFormat(int id, String format) {
        formats.put(id, format);
    }

    void addFont(String name, boolean struck) {
        fontStruck.add(struck);
        fontNames.add("");
        nameFont(name);
    }

    /** Names the font that was added last. */
    private void nameFont(String name) {
        int font = fontNames.size() - 1;
        fontNames.set(font, name);
        if (LegacyFont.named(name).isPresent()) {
            oldFonts.put(font, name);
        }
    }

    void addStyle(int format, int font) {
        styles.add(new Style(format, font));
    }

    /** How texts are read: by their fonts, and by the look of all of them. */
    LegacyReading reading(SharedTexts texts) {
        return LegacyReading.of(oldFonts.values().stream()).withGuess(texts.sample());
    }

    /** Whether cells may be in a font older than Unicode. */
    boolean hasOldFonts() {
        return !oldFonts.isEmpty();
    }

    /** The name of the font of a style, where it is older than Unicode. */
    Optional<String> oldFont(int style) {
        return oldFonts.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(oldFonts.get(style(style).font()));
    }

    /** The name of a font, where the file gives one. */
    Optional<String> fontName(int font) {
        return font >= 0 && font < fontNames.size() && !fontNames.get(font).isEmpty()
                ? Optional.of(fontNames.get(font))
                : Optional.empty();
    }

    int formatId(int style) {
        return style(style).format();
    }

    /** The format of a style as it is written: {@code 0.00}, {@code d-mmm}. */
    String format(int style) {
        return written.computeIfAbsent(
                formatId(style),
                id -> Optional.ofNullable(formats.get(id))
                        .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
                        .orElse(GENERAL));
    }

    boolean struck(int style) {
        return fontStruck(style(style).font());
    }

    boolean fontStruck(int font) {
        return font >= 0 && font < fontStruck.size() && fontStruck.get(font);
    }

    private Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : new Style(0, 0);
    }
}
