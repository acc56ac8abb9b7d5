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
    private final List<Boolean> fontStruck = new ArrayList<>();
    private final Map<Integer, String> oldFonts = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(InputStream stream) throws XMLStreamException {
        XlsxStyles read = new XlsxStyles();
        try (XmlPart part = new XmlPart(stream)) {
            boolean fonts = false;
            boolean cells = false;
            while (part.next()) {
                fonts = part.starts("fonts") || (fonts && !part.ends("fonts"));
                cells = part.starts("cellXfs") || (cells && !part.ends("cellXfs"));
                if (part.starts("numFmt")) {
                    read.formats.put(part.number("numFmtId", -1), part.attribute("formatCode"));
                } else if (fonts && part.starts("font")) {
                    read.fontStruck.add(false);
                } else if (fonts && part.starts("strike") && !read.fontStruck.isEmpty()) {
                    read.fontStruck.set(
                            read.fontStruck.size() - 1, !part.attribute("val").equals("0"));
                } else if (fonts && part.starts("name")) {
                    read.nameFont(part.attribute("val"));
                } else if (cells && part.starts("xf")) {
                    read.styles.add(new Style(part.number("numFmtId", 0), part.number("fontId", 0)));
                }
            }
        }
        return read;
    }

    private void nameFont(String name) {
        if (LegacyFont.named(name).isPresent()) {
            oldFonts.put(fontStruck.size() - 1, name);
        }
    }

    /** How texts are read: by their fonts, and by the look of all of them. */
    LegacyReading reading(SharedTexts texts) {
        return LegacyReading.of(oldFonts.values().stream()).withGuess(texts.sample());
    }

    /** The name of the font of a style, where it is older than Unicode. */
    Optional<String> oldFont(int style) {
        return oldFonts.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(oldFonts.get(style(style).font()));
    }

    int formatId(int style) {
        return style(style).format();
    }

    /** The format of a style as it is written: {@code 0.00}, {@code d-mmm}. */
    String format(int style) {
        int id = formatId(style);
        return Optional.ofNullable(formats.get(id))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
                .orElse(GENERAL);
    }

    boolean struck(int style) {
        int font = style(style).font();
        return font >= 0 && font < fontStruck.size() && fontStruck.get(font);
    }

    private Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : new Style(0, 0);
    }
}
