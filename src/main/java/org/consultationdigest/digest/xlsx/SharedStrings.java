package org.consultationdigest.digest.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The texts of a workbook, which its cells name by number. They wait in a file of their own until the sheets are
 * written. A text that occurs again has the same number, as far as the texts known fit into memory.
 *
 * <p>The texts could stand in the cells themselves, but programs that change such a cell through a common library then
 * keep the old text beside the new one, and what people typed is lost.
 */
final class SharedStrings implements Closeable {
    private static final int KNOWN = 200_000;

    private final Path waiting;
    private final OutputStream out;
    private final Markup xml;
    private final Map<String, Integer> known = new HashMap<>();
    private int next;
    private int used;

    SharedStrings(Path waiting) throws IOException {
        this.waiting = waiting;
        this.out = new BufferedOutputStream(Files.newOutputStream(waiting));
        this.xml = new Markup(out);
    }

    int number(String text) throws IOException {
        used++;
        Integer number = known.get(text);
        if (number != null) {
            return number;
        }
        boolean spaced = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        xml.raw(spaced ? "<si><t xml:space=\"preserve\">" : "<si><t>")
                .escaped(text)
                .raw("</t></si>");
        xml.handOn();
        if (known.size() < KNOWN) {
            known.put(text, next);
        }
        return next++;
    }

    /** The number of a text with parts; its equals are not looked for. */
    int number(RichText text) throws IOException {
        used++;
        xml.raw("<si>");
        text.write(xml);
        xml.raw("</si>");
        xml.handOn();
        return next++;
    }

    /** Writes the part; no text may follow. */
    void write(OutputStream part) throws IOException {
        known.clear();
        xml.flush();
        out.close();
        Markup head = new Markup(part).declaration();
        head.raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
        head.attribute("count", used).attribute("uniqueCount", next).raw(">");
        head.flush();
        Files.copy(waiting, part);
        new Markup(part).raw("</sst>").flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(waiting);
    }
}
