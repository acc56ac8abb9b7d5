package org.consultationdigest.format.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files for tests, part by part, as Word would write them. */
public final class WordFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
    private static final String HEADING_STYLES = heading(1) + heading(2) + heading(3)
            + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder threads = new StringBuilder();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final StringBuilder looseParts = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String styles = HEADING_STYLES;
    private String numbering = "";
    private boolean strict;
    private String mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static String heading(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                + "\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr></w:style>";
    }

    /** Raw XML of the body. */
    public WordFile raw(String xml) {
        body.append(xml);
        return this;
    }

    public WordFile paragraph(String text) {
        return raw("<w:p>" + run(text) + "</w:p>");
    }

    public WordFile paragraphs(String... texts) {
        for (String text : texts) {
            paragraph(text);
        }
        return this;
    }

    public WordFile bold(String text) {
        return raw(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>");
    }

    public WordFile heading(int level, String text) {
        return styled("Heading" + level, text);
    }

    public WordFile styled(String style, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    /** A paragraph that a list numbers. */
    public WordFile numbered(int list, int level, String text) {
        return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>");
    }

    /** A table of plain cells. */
    public WordFile table(String[]... rows) {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (String[] row : rows) {
            xml.append("<w:tr>");
            for (String cell : row) {
                xml.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
            }
            xml.append("</w:tr>");
        }
        return raw(xml.append("</w:tbl>").toString());
    }

    public WordFile comment(String id, String author, String text) {
        comments.append("<w:comment w:id=\"" + id + "\" w:author=\"" + author
                + "\" w:initials=\"X\" w:date=\"2025-02-05T09:30:00Z\"><w:p w14:paraId=\"" + paraId(id) + "\">"
                + run(text) + "</w:p></w:comment>");
        return this;
    }

    /** Says that a comment answers another, or that its thread is closed. */
    public WordFile thread(String id, String parent, boolean done) {
        String answers = parent.isEmpty() ? "" : " w15:paraIdParent=\"" + paraId(parent) + "\"";
        threads.append("<w15:commentEx w15:paraId=\"" + paraId(id) + "\"" + answers + " w15:done=\"" + (done ? 1 : 0)
                + "\"/>");
        return this;
    }

    private static String paraId(String id) {
        return "0000000" + id;
    }

    public WordFile styles(String xml) {
        styles = HEADING_STYLES + xml;
        return this;
    }

    public WordFile numbering(String xml) {
        numbering = xml;
        return this;
    }

    /** One more part that the body points to. */
    public WordFile part(String name, String kind, String type, String xml) {
        extra.put("word/" + name, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml.replace("NAMESPACES", NAMESPACES));
        return relationship(name, kind, type);
    }

    /** A part of comments that nothing points to. */
    public WordFile loosePart(String name, String xml) {
        extra.put("word/" + name, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml.replace("NAMESPACES", NAMESPACES));
        looseParts.append(
                "<Override PartName=\"/word/" + name + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.comments+xml\"/>");
        return this;
    }

    private WordFile relationship(String name, String kind, String type) {
        relationships.append("<Relationship Id=\"r" + relationships.length() + "\" Type=\"" + type + kind
                + "\" Target=\"" + name + "\"/>");
        return this;
    }

    public WordFile header(String text) {
        return part("header1.xml", "header", OFFICE, "<w:hdr NAMESPACES><w:p>" + run(text) + "</w:p></w:hdr>");
    }

    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Writes the namespaces of Strict OOXML instead of the transitional ones. */
    public WordFile strict() {
        strict = true;
        return this;
    }

    /** Says what the file is: a document, a template, one with macros. */
    public WordFile mainType(String contentType) {
        mainType = contentType;
        return this;
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    public static String inserted(String author, String text) {
        return "<w:ins w:id=\"901\" w:author=\"" + author + "\" w:date=\"2025-02-06T10:00:00Z\">" + run(text)
                + "</w:ins>";
    }

    public static String deleted(String author, String text) {
        return "<w:del w:id=\"902\" w:author=\"" + author
                + "\" w:date=\"2025-02-06T10:00:00Z\"><w:r><w:delText xml:space=\"preserve\">" + escaped(text)
                + "</w:delText></w:r></w:del>";
    }

    /** Runs with a comment hung on them. */
    public static String commented(String id, String runs) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>" + runs + "<w:commentRangeEnd w:id=\"" + id
                + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public Path write(Path file) throws IOException {
        if (comments.length() > 0) {
            part("remarks.xml", "comments", OFFICE, "<w:comments NAMESPACES>" + comments + "</w:comments>");
        }
        if (threads.length() > 0) {
            part(
                    "threads.xml",
                    "commentsExtended",
                    "http://schemas.microsoft.com/office/2011/relationships/",
                    "<w15:commentsEx NAMESPACES>" + threads + "</w15:commentsEx>");
        }
        part("looks.xml", "styles", OFFICE, "<w:styles NAMESPACES>" + styles + "</w:styles>");
        part("lists.xml", "numbering", OFFICE, "<w:numbering NAMESPACES>" + numbering + "</w:numbering>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "officeDocument\" Target=\"word/text.xml\"/>"));
            put(zip, "word/_rels/text.xml.rels", relationships(relationships.toString()));
            put(zip, "word/text.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
            for (Map.Entry<String, String> part : extra.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/text.xml\" ContentType=\"" + mainType + "\"/>" + looseParts + "</Types>";
    }

    private static String relationships(String xml) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml
                + "</Relationships>";
    }

    private void put(ZipOutputStream zip, String name, String xml) throws IOException {
        String written = strict
                ? xml.replace(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                : xml;
        zip.putNextEntry(new ZipEntry(name));
        zip.write(written.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
