package org.consultationdigest.samples.kit;

/** A paragraph of a Word document, built run by run. */
public final class Para implements DocxBlock {
    private final StringBuilder runs = new StringBuilder();
    private String style = "";
    private String numbering = "";
    private String align = "";
    private String spacing = "";
    private String mark = "";
    private String paraId = "";

    private Para() {}

    /** A paragraph of plain text; a tab and a line break in it are kept. */
    public static Para of(String text) {
        return new Para().text(text);
    }

    /** A paragraph of bold text. */
    public static Para ofBold(String text) {
        return new Para().bold(text);
    }

    /** A paragraph without words. */
    public static Para empty() {
        return new Para();
    }

    public Para style(String id) {
        style = "<w:pStyle w:val=\"" + id + "\"/>";
        return this;
    }

    /** An item of an automatic list; see {@link DocxBuilder#list}. */
    public Para item(int list, int level) {
        numbering = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        return this;
    }

    /** Takes away the automatic number that the style would give. */
    public Para unnumbered() {
        return item(0, 0);
    }

    public Para centered() {
        align = "<w:jc w:val=\"center\"/>";
        return this;
    }

    public Para right() {
        align = "<w:jc w:val=\"right\"/>";
        return this;
    }

    /** Without space before and after, as in a letterhead or a cell. */
    public Para tight() {
        spacing = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";
        return this;
    }

    public Para text(String text) {
        return run("", text);
    }

    public Para bold(String text) {
        return run("<w:b/>", text);
    }

    public Para italic(String text) {
        return run("<w:i/>", text);
    }

    /** Words that a reviewer put in. */
    public Para inserted(String text, Change change) {
        runs.append("<w:ins").append(change.attributes()).append('>');
        run("", text);
        runs.append("</w:ins>");
        return this;
    }

    /** Words that a reviewer took out. */
    public Para deleted(String text, Change change) {
        runs.append("<w:del").append(change.attributes()).append("><w:r><w:delText xml:space=\"preserve\">");
        runs.append(Xml.escaped(text)).append("</w:delText></w:r></w:del>");
        return this;
    }

    /** Makes the paragraph as a whole one that a reviewer put in. */
    public Para insertedWhole(Change change) {
        mark = "<w:rPr><w:ins" + change.attributes() + "/></w:rPr>";
        return this;
    }

    /** Where the words begin that a margin comment hangs on. */
    public Para anchorStart(int comment) {
        runs.append("<w:commentRangeStart w:id=\"").append(comment).append("\"/>");
        return this;
    }

    /** Where they end. */
    public Para anchorEnd(int comment) {
        runs.append("<w:commentRangeEnd w:id=\"").append(comment).append("\"/>");
        runs.append("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"")
                .append(comment)
                .append("\"/></w:r>");
        return this;
    }

    /** The mark of a footnote. */
    public Para footnote(int id) {
        runs.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                .append(id)
                .append("\"/></w:r>");
        return this;
    }

    Para paraId(String id) {
        paraId = " w14:paraId=\"" + id + "\" w14:textId=\"77777777\"";
        return this;
    }

    /** Anything that a run may hold, as WordprocessingML. */
    Para raw(String xml) {
        runs.append(xml);
        return this;
    }

    private Para run(String properties, String text) {
        if (!text.isEmpty()) {
            runs.append("<w:r>");
            runs.append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
            runs.append("<w:t xml:space=\"preserve\">").append(broken(text)).append("</w:t></w:r>");
        }
        return this;
    }

    private static String broken(String text) {
        return Xml.escaped(text)
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    }

    @Override
    public String xml() {
        String properties = style + numbering + spacing + align + mark;
        String wrapped = properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
        return "<w:p" + paraId + ">" + wrapped + runs + "</w:p>";
    }
}
