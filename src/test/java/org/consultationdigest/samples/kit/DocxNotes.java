package org.consultationdigest.samples.kit;

import java.util.List;

/** The parts of a Word document beside its body: settings, footnotes, running lines. */
final class DocxNotes {
    private static final String PAGE_NUMBER =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private DocxNotes() {}

    static String settings() {
        return Xml.DECLARATION + "<w:settings" + Xml.NAMESPACES + "><w:zoom w:percent=\"100\"/>"
                + "<w:defaultTabStop w:val=\"567\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    static String footnotes(List<String> texts) {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION + "<w:footnotes" + Xml.NAMESPACES + ">");
        xml.append(line(-1, "separator")).append(line(0, "continuationSeparator"));
        for (int i = 0; i < texts.size(); i++) {
            Para note = Para.empty()
                    .style("FootnoteText")
                    .raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
                    .text(" " + texts.get(i));
            xml.append("<w:footnote w:id=\"")
                    .append(i + 1)
                    .append("\">")
                    .append(note.xml())
                    .append("</w:footnote>");
        }
        return xml.append("</w:footnotes>").toString();
    }

    static String pageLine(String kind, String text) {
        String tag = kind.equals("header") ? "hdr" : "ftr";
        Para line = Para.of(text).style(kind.equals("header") ? "Header" : "Footer");
        if (tag.equals("ftr")) {
            line.text(text.isBlank() ? "" : "\t").raw(PAGE_NUMBER).centered();
        }
        return Xml.DECLARATION + "<w:" + tag + Xml.NAMESPACES + ">" + line.xml() + "</w:" + tag + ">";
    }

    private static String line(int id, String kind) {
        return "<w:footnote w:type=\"" + kind + "\" w:id=\"" + id + "\">"
                + Para.empty().tight().raw("<w:r><w:" + kind + "/></w:r>").xml() + "</w:footnote>";
    }
}
