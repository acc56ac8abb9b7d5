package org.consultationdigest.digest.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

    private final DeflatedFile waiting;
    private final Markup xml;
    private final Map<String, Integer> known = new HashMap<>();
    private int next;
    private int used;

    SharedStrings(DeflatedFile waiting) {
        this.waiting = waiting;
        this.xml = new Markup(waiting);
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

    /** What stands before the texts; none may follow. */
    String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + used
                + "\" uniqueCount=\"" + next + "\">";
    }

    /** Ends the texts. */
    Deflated end() throws IOException {
        known.clear();
        xml.flush();
        return waiting.end();
    }

    /** The texts, deflated. */
    InputStream waiting() throws IOException {
        return waiting.content();
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
