package org.consultationdigest.samples.kit;

import java.util.ArrayList;
import java.util.List;

/** A Word document, built from the top; the bytes are the same in every run. */
public final class DocxBuilder {
    private static final String COMMENTS_EXTENDED = "commentsExtended";

    private final StringBuilder body = new StringBuilder();
    private final List<MarginComment> comments = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final DocxLists lists = new DocxLists();
    private String header = "";
    private String footer = "";
    private boolean landscape;

    /** Adds a paragraph or a table. */
    public DocxBuilder add(DocxBlock block) {
        body.append(block.xml());
        return this;
    }

    /** Adds a plain paragraph. */
    public DocxBuilder add(String text) {
        return add(Para.of(text));
    }

    /** Adds a heading that Word numbers itself: I. on level 1, A. on level 2, 1. on level 3. */
    public DocxBuilder heading(int level, String title) {
        return add(Para.of(title).style("Heading" + level));
    }

    /** Adds a comment to the margin; a paragraph must hold its anchor. */
    public DocxBuilder comment(MarginComment comment) {
        comments.add(comment);
        return this;
    }

    /** Adds a footnote; the first has the id 1. */
    public DocxBuilder footnote(String text) {
        footnotes.add(text);
        return this;
    }

    /** A new automatic list, to be given to {@link Para#item}. */
    public int list(ListKind kind) {
        return lists.add(kind);
    }

    /** The line at the top of every page. */
    public DocxBuilder header(String text) {
        header = text;
        return this;
    }

    /** The line at the bottom of every page, before the page number. */
    public DocxBuilder footer(String text) {
        footer = text;
        return this;
    }

    public DocxBuilder landscape() {
        landscape = true;
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        DocxParts parts = new DocxParts();
        parts.add("styles.xml", "styles", DocxStyles.xml());
        parts.add("numbering.xml", "numbering", lists.xml());
        parts.add("settings.xml", "settings", DocxNotes.settings());
        String references = pageLine(parts, "header", header) + pageLine(parts, "footer", footer);
        if (!footnotes.isEmpty()) {
            parts.add("footnotes.xml", "footnotes", DocxNotes.footnotes(footnotes));
        }
        if (!comments.isEmpty()) {
            addComments(parts);
        }
        parts.document(Xml.DECLARATION + "<w:document" + Xml.NAMESPACES + "><w:body>" + body + section(references)
                + "</w:body></w:document>");
        return parts.zipped();
    }

    private void addComments(DocxParts parts) {
        StringBuilder said = new StringBuilder();
        StringBuilder threads = new StringBuilder();
        comments.forEach(comment -> said.append(comment.xml()));
        comments.forEach(comment -> threads.append(comment.extendedXml()));
        parts.add(
                "comments.xml",
                "comments",
                Xml.DECLARATION + "<w:comments" + Xml.NAMESPACES + ">" + said + "</w:comments>");
        parts.addOther(
                COMMENTS_EXTENDED + ".xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml." + COMMENTS_EXTENDED + "+xml",
                "http://schemas.microsoft.com/office/2011/relationships/" + COMMENTS_EXTENDED,
                Xml.DECLARATION + "<w15:commentsEx" + Xml.NAMESPACES + ">" + threads + "</w15:commentsEx>");
    }

    private static String pageLine(DocxParts parts, String kind, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String id = parts.add(kind + "1.xml", kind, DocxNotes.pageLine(kind, text));
        return "<w:" + kind + "Reference w:type=\"default\" r:id=\"" + id + "\"/>";
    }

    private String section(String references) {
        String size = landscape
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return "<w:sectPr>" + references + size
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1418\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    }
}
