package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats and struck-out fonts of an .xlsx file's cell styles. */
final class XlsxStyles {
    private static final String GENERAL = "General";

    private record Style(int format, int font) {}

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> fontStruck = new ArrayList<>();
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
                    read.fontStruck.add(false);
                } else if (fonts && part.starts("strike") && !read.fontStruck.isEmpty()) {
                    read.fontStruck.set(
                            read.fontStruck.size() - 1, !part.attribute("val").equals("0"));
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

    void addFont(boolean struck) {
        fontStruck.add(struck);
    }

    void addStyle(int format, int font) {
        styles.add(new Style(format, font));
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
        return fontStruck(style(style).font());
    }

    boolean fontStruck(int font) {
        return font >= 0 && font < fontStruck.size() && fontStruck.get(font);
    }

    private Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : new Style(0, 0);
    }
}
