package org.consultationdigest.samples.kit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a Word file with their content types and relationships. */
final class DocxParts {
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private int last;

    DocxParts() {
        parts.put("[Content_Types].xml", new byte[0]);
        parts.put("_rels/.rels", bytes(rootRelationships()));
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        parts.put("docProps/core.xml", bytes(coreProperties()));
    }

    /** The document itself. */
    void document(String xml) {
        type("/word/document.xml", WORD_TYPE + "document.main+xml");
        parts.put("word/document.xml", bytes(xml));
    }

    /** A part that the document refers to; its relationship id comes back. */
    String add(String name, String relation, String xml) {
        return addOther(name, WORD_TYPE + relation + "+xml", OFFICE + relation, xml);
    }

    /** A part of another vocabulary. */
    String addOther(String name, String contentType, String relation, String xml) {
        last++;
        type("/word/" + name, contentType);
        parts.put("word/" + name, bytes(xml));
        relationships
                .append("<Relationship Id=\"rId")
                .append(last)
                .append("\" Type=\"")
                .append(relation);
        relationships.append("\" Target=\"").append(name).append("\"/>");
        return "rId" + last;
    }

    byte[] zipped() {
        parts.put("word/_rels/document.xml.rels", bytes(relationships(relationships.toString())));
        parts.put(
                "[Content_Types].xml",
                bytes(Xml.DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>"));
        return FixedZip.of(parts);
    }

    private void type(String part, String contentType) {
        types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(contentType);
        types.append("\"/>");
    }

    private static String rootRelationships() {
        return relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"" + PACKAGE
                + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>");
    }

    private static String relationships(String inner) {
        return Xml.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String coreProperties() {
        return Xml.DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2025-03-03T08:00:00Z</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2025-03-03T08:00:00Z</dcterms:modified>"
                + "</cp:coreProperties>";
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
