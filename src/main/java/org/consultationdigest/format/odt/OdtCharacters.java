package org.consultationdigest.format.odt;

/** White space as OpenDocument writes it: runs of it are one blank, and more of it stands as elements (ODF 1.3, 6.1.2). */
final class OdtCharacters {
    private static final int MOST_BLANKS = 1_000;

    private OdtCharacters() {}

    /** The characters that an element stands for; none for most. */
    static String of(OdtXml xml) {
        return switch (xml.name()) {
            case "text:s" -> " ".repeat(xml.count("c", MOST_BLANKS));
            case "text:tab" -> "\t";
            case "text:line-break" -> "\n";
            default -> "";
        };
    }

    /** Text behind other text, with its white space collapsed. */
    static String collapsed(String raw, CharSequence before) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean blank = before.isEmpty() || before.charAt(before.length() - 1) == ' ';
        for (int i = 0; i < raw.length(); i++) {
            char next = raw.charAt(i);
            boolean space = next == ' ' || next == '\t' || next == '\n' || next == '\r';
            if (!space || !blank) {
                text.append(space ? ' ' : next);
            }
            blank = space;
        }
        return text.toString();
    }
}
