package org.consultationdigest.format.wordxml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of Word 2003 with its name of today.
 *
 * @param part the part of the package that it goes to; empty outside of all parts
 */
record Word2003Element(Kind kind, String part, String namespace, String name, Map<String, String> attributes) {
    private static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
    private static final String ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";

    private static final Map<String, String> PARTS =
            Map.of("body", "document", "styles", "styles", "lists", "numbering");
    private static final Map<String, String> RENAMED = Map.of(
            "vmerge",
            "vMerge",
            "hmerge",
            "hMerge",
            "listPr",
            "numPr",
            "ilfo",
            "numId",
            "listDef",
            "abstractNum",
            "list",
            "num",
            "ilst",
            "abstractNumId",
            "nfc",
            "numFmt");
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("0", "decimal"),
            Map.entry("1", "upperRoman"),
            Map.entry("2", "lowerRoman"),
            Map.entry("3", "upperLetter"),
            Map.entry("4", "lowerLetter"),
            Map.entry("5", "ordinal"),
            Map.entry("6", "cardinalText"),
            Map.entry("7", "ordinalText"),
            Map.entry("22", "decimalZero"),
            Map.entry("23", "bullet"),
            Map.entry("255", "none"));
    private static final Map<String, String> CHANGES = Map.of(
            "Word.Insertion", "ins",
            "Word.Deletion", "del",
            "Word.Comment.Start", "commentRangeStart",
            "Word.Comment.End", "commentRangeEnd");

    /** What becomes of an element. */
    enum Kind {
        PLAIN,
        FOOTNOTE,
        ENDNOTE,
        PAGE_TEXT,
        COMMENT,
        /** It is left out, and what it holds is not. */
        WRAPPER,
        SKIPPED
    }

    static Word2003Element skipped() {
        return new Word2003Element(Kind.SKIPPED, "", "", "", Map.of());
    }

    static Word2003Element of(XMLStreamReader xml, String part) {
        String uri = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes(xml);
        if (uri.equals(ANNOTATIONS)) {
            return annotation(name, part, attributes);
        }
        if (!uri.equals(WORD_2003)) {
            boolean shape = name.equals("binData");
            return shape ? skipped() : new Word2003Element(Kind.WRAPPER, part, uri, name, attributes);
        }
        if (part.isEmpty()) {
            String begun = PARTS.getOrDefault(name, "");
            Kind kind = begun.equals("document") ? Kind.PLAIN : Kind.WRAPPER;
            return new Word2003Element(kind, begun, Word2003Translator.TODAY, name, attributes);
        }
        return inPart(name, part, attributes);
    }

    private static Word2003Element inPart(String name, String part, Map<String, String> attributes) {
        Kind kind =
                switch (name) {
                    case "footnote" -> Kind.FOOTNOTE;
                    case "endnote" -> Kind.ENDNOTE;
                    case "hdr", "ftr" -> Kind.PAGE_TEXT;
                    case "binData" -> Kind.SKIPPED;
                    default -> Kind.PLAIN;
                };
        Map<String, String> renamed = new LinkedHashMap<>();
        attributes.forEach((attribute, value) -> renamed.put(renamed(name, attribute), value));
        if (name.equals("nfc")) {
            renamed.computeIfPresent("val", (attribute, code) -> FORMATS.getOrDefault(code, "decimal"));
        }
        return new Word2003Element(kind, part, Word2003Translator.TODAY, RENAMED.getOrDefault(name, name), renamed);
    }

    private static String renamed(String element, String attribute) {
        return switch (element + " " + attribute) {
            case "listDef listDefId" -> "abstractNumId";
            case "list ilfo" -> "numId";
            default -> attribute;
        };
    }

    private static Word2003Element annotation(String name, String part, Map<String, String> attributes) {
        if (name.equals("content")) {
            return new Word2003Element(Kind.WRAPPER, part, ANNOTATIONS, name, attributes);
        }
        String type = attributes.getOrDefault("type", "");
        Map<String, String> said = new LinkedHashMap<>();
        for (String known : new String[] {"id", "author", "initials"}) {
            Optional.ofNullable(attributes.get(known)).ifPresent(value -> said.put(known, value));
        }
        Optional.ofNullable(attributes.get("createdate")).ifPresent(value -> said.put("date", value));
        if (type.equals("Word.Comment")) {
            return new Word2003Element(Kind.COMMENT, part, Word2003Translator.TODAY, "comment", said);
        }
        String change = CHANGES.get(type);
        return change == null
                ? skipped()
                : new Word2003Element(Kind.PLAIN, part, Word2003Translator.TODAY, change, said);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean isSkipped() {
        return kind == Kind.SKIPPED;
    }

    /** Whether it stands in its part, and its end has to. */
    boolean isWritten() {
        return kind != Kind.SKIPPED && kind != Kind.WRAPPER;
    }

    Word2003Element asWrapper() {
        return new Word2003Element(Kind.WRAPPER, part, namespace, name, attributes);
    }

    Word2003Element in(String otherPart) {
        return new Word2003Element(kind, otherPart, namespace, name, attributes);
    }

    Word2003Element with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Word2003Element(kind, part, namespace, name, more);
    }

    void write(XmlCopy copy) throws XMLStreamException {
        copy.start(namespace, name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            copy.attribute(namespace, attribute.getKey(), attribute.getValue());
        }
    }

    /** The mark that stands in the text for what went to another part. */
    void reference(XmlCopy copy, String mark, String id) throws XMLStreamException {
        copy.start(Word2003Translator.TODAY, mark);
        copy.attribute(Word2003Translator.TODAY, "id", id);
        copy.end();
    }
}
