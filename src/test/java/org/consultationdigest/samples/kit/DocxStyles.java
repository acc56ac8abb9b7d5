package org.consultationdigest.samples.kit;

/** The styles of a Word document: {@code styles.xml}. */
final class DocxStyles {
    private static final String FONT =
            "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>";

    private DocxStyles() {}

    static String xml() {
        return Xml.DECLARATION + "<w:styles" + Xml.NAMESPACES + ">" + defaults()
                + paragraph("Normal", "Normal", "", "", "w:default=\"1\"")
                + paragraph("Title", "Title", centred(240, 120), "<w:b/><w:sz w:val=\"32\"/>", "")
                + paragraph("Subtitle", "Subtitle", centred(0, 360), "<w:i/><w:sz w:val=\"26\"/>", "")
                + heading(1, 28, "<w:b/>")
                + heading(2, 26, "<w:b/>")
                + heading(3, 24, "<w:b/><w:i/>")
                + paragraph("ReportParagraph", "Report Paragraph", list(0) + "<w:jc w:val=\"both\"/>", "", "")
                + paragraph("ReportItem", "Report Item", list(1) + "<w:jc w:val=\"both\"/>", "", "")
                + paragraph("FootnoteText", "footnote text", spaced(0, 0), "<w:sz w:val=\"20\"/>", "")
                + paragraph("CommentText", "annotation text", spaced(0, 0), "<w:sz w:val=\"20\"/>", "")
                + paragraph("Header", "header", spaced(0, 0), "<w:sz w:val=\"20\"/>", "")
                + paragraph("Footer", "footer", spaced(0, 0), "<w:sz w:val=\"20\"/>", "")
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"CommentReference\"><w:name w:val=\"annotation reference\"/><w:rPr><w:sz w:val=\"16\"/></w:rPr></w:style>"
                + tables() + "</w:styles>";
    }

    private static String defaults() {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + FONT + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:before=\"60\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults>";
    }

    private static String heading(int level, int size, String look) {
        String properties = "<w:keepNext/><w:numPr><w:ilvl w:val=\"" + (level - 1) + "\"/><w:numId w:val=\""
                + DocxLists.HEADINGS + "\"/></w:numPr>" + spaced(240, 120) + "<w:outlineLvl w:val=\"" + (level - 1)
                + "\"/>";
        return paragraph(
                "Heading" + level, "heading " + level, properties, look + "<w:sz w:val=\"" + size + "\"/>", "");
    }

    private static String list(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + DocxLists.PARAGRAPHS + "\"/></w:numPr>";
    }

    private static String centred(int before, int after) {
        return spaced(before, after) + "<w:jc w:val=\"center\"/>";
    }

    private static String spaced(int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    private static String paragraph(String id, String name, String properties, String runs, String attributes) {
        String based = id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>";
        return "<w:style w:type=\"paragraph\" " + attributes + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/>" + based + "<w:qFormat/><w:pPr>" + properties + "</w:pPr><w:rPr>" + runs + "</w:rPr></w:style>";
    }

    private static String tables() {
        String margins =
                "<w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>";
        StringBuilder lines = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            lines.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
                + margins + "</w:tblPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
                + lines + "</w:tblBorders></w:tblPr></w:style>";
    }
}
