package org.consultationdigest.samples.kit;

/** The automatic numbering of a Word document: {@code numbering.xml}. */
final class DocxLists {
    /** The list of the headings: I. then A. then 1. */
    static final int HEADINGS = 1;

    /** The list of the report's paragraphs: 1. through the whole report, with (a) below. */
    static final int PARAGRAPHS = 2;

    private final StringBuilder lists = new StringBuilder();
    private int last = PARAGRAPHS;

    /** A new list that begins at its first number. */
    int add(ListKind kind) {
        last++;
        lists.append("<w:num w:numId=\"").append(last).append("\"><w:abstractNumId w:val=\"");
        lists.append(kind.definition()).append("\"/>");
        lists.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        return last;
    }

    String xml() {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION + "<w:numbering" + Xml.NAMESPACES + ">");
        xml.append(abstractList(
                1,
                level(0, "upperRoman", "%1.", "Heading1", 0, 567)
                        + level(1, "upperLetter", "%2.", "Heading2", 0, 567)
                        + level(2, "decimal", "%3.", "Heading3", 0, 567)));
        xml.append(abstractList(
                2,
                level(0, "decimal", "%1.", "ReportParagraph", 0, 567)
                        + level(1, "lowerLetter", "(%2)", "ReportItem", 1134, 567)));
        for (ListKind kind : ListKind.values()) {
            xml.append(abstractList(kind.definition(), level(0, kind.format(), kind.shown(), "", 567, 425)));
        }
        xml.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        xml.append("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>");
        return xml.append(lists).append("</w:numbering>").toString();
    }

    private static String abstractList(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels
                + "</w:abstractNum>";
    }

    private static String level(int level, String format, String shown, String style, int left, int hanging) {
        String linked = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
        String indent = left == 0
                ? "<w:ind w:left=\"0\" w:firstLine=\"0\"/>"
                : "<w:ind w:left=\"" + left + "\" w:hanging=\"" + hanging + "\"/>";
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + linked
                + "<w:suff w:val=\"tab\"/><w:lvlText w:val=\"" + shown + "\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
                + indent + "</w:pPr></w:lvl>";
    }
}
