package org.consultationdigest.digest.page;

/** Text made safe for the places of a page. */
final class Html {
    private Html() {}

    /** As words between tags and in quoted attributes; marks that turn the reading direction are shown as signs. */
    static String text(String text) {
        return visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** JSON that stays data inside a script element: nothing in it can end the element or a line. */
    static String json(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Characters that a person does not see and that change what is seen, as signs. */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isTurning(c)) {
                shown.append('⟦')
                        .append(String.format(java.util.Locale.ROOT, "U+%04X", c))
                        .append('⟧');
            } else {
                shown.appendCodePoint(c == 0 ? 0x2400 : c);
            }
        });
        return shown.toString();
    }

    private static boolean isTurning(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B;
    }
}
