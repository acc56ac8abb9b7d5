package org.consultationdigest.format.wordxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Puts the XML of Word 2003 into the parts of a package: what stands inside the text there, notes, page headers and
 * comments, becomes a part of its own, and elements that were renamed since get their new names.
 */
final class Word2003Translator {
    static final String TODAY = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final XMLStreamReader xml;
    private final Map<String, XmlCopy> copies = new LinkedHashMap<>();
    /** The elements around the place that is read, the innermost first. */
    private final Deque<Word2003Element> open = new ArrayDeque<>();

    private int notes;
    private int pageTexts;

    Word2003Translator(XMLStreamReader xml) {
        this.xml = xml;
    }

    PackageParts parts() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
        return packed();
    }

    private void begin() throws XMLStreamException {
        Word2003Element outer = open.peek();
        if (outer != null && outer.isSkipped()) {
            open.push(Word2003Element.skipped());
            return;
        }
        String part = outer == null ? "" : outer.part();
        Word2003Element element = Word2003Element.of(xml, part);
        open.push(
                switch (element.kind()) {
                    case FOOTNOTE, ENDNOTE -> divertNote(element);
                    case PAGE_TEXT -> divertPageText(element);
                    case COMMENT -> divertComment(element);
                    case PLAIN -> written(element);
                    case WRAPPER, SKIPPED -> element;
                });
    }

    private Word2003Element written(Word2003Element element) throws XMLStreamException {
        if (element.part().isEmpty()) {
            return element.asWrapper();
        }
        element.write(copy(element.part()));
        return element;
    }

    private Word2003Element divertNote(Word2003Element element) throws XMLStreamException {
        boolean foot = element.kind() == Word2003Element.Kind.FOOTNOTE;
        String id = String.valueOf(++notes);
        element.reference(copy(element.part()), foot ? "footnoteReference" : "endnoteReference", id);
        Word2003Element note = element.in(foot ? "footnotes" : "endnotes").with("id", id);
        note.write(copy(note.part()));
        return note;
    }

    private Word2003Element divertPageText(Word2003Element element) throws XMLStreamException {
        String kind = element.name().equals("hdr") ? "header" : "footer";
        return written(element.in(kind + ++pageTexts));
    }

    private Word2003Element divertComment(Word2003Element element) throws XMLStreamException {
        element.reference(copy(element.part()), "commentReference", element.attribute("id"));
        Word2003Element comment = element.in("comments");
        comment.write(copy(comment.part()));
        return comment;
    }

    private XmlCopy copy(String part) throws XMLStreamException {
        XmlCopy known = copies.get(part);
        if (known != null) {
            return known;
        }
        XmlCopy copy = new XmlCopy();
        if (!part.matches("(?:header|footer)\\d+")) {
            copy.start(TODAY, part);
        }
        copies.put(part, copy);
        return copy;
    }

    private void end() throws XMLStreamException {
        Word2003Element element = open.poll();
        if (element != null && element.isWritten()) {
            copy(element.part()).end();
        }
    }

    private void text(String characters) throws XMLStreamException {
        Word2003Element element = open.peek();
        if (element != null && element.isWritten()) {
            copy(element.part()).characters(characters);
        }
    }

    private PackageParts packed() throws XMLStreamException {
        PackageParts parts = new PackageParts();
        StringBuilder related = new StringBuilder();
        for (Map.Entry<String, XmlCopy> copy : copies.entrySet()) {
            String part = copy.getKey();
            boolean main = part.equals("document");
            String kind = part.replaceFirst("\\d+$", "");
            String type = "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind
                    + (main ? ".main+xml" : "+xml");
            parts.add("/word/" + part + ".xml", type, copy.getValue().bytes());
            related.append(main ? "" : relationship(part, kind));
        }
        parts.add("/_rels/.rels", "", relationships(relationship("word/document", "officeDocument")));
        parts.add("/word/_rels/document.xml.rels", "", relationships(related.toString()));
        return parts;
    }

    private static String relationship(String target, String kind) {
        return "<Relationship Id=\"" + target.replace("/", "-") + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target
                + ".xml\"/>";
    }

    private static byte[] relationships(String inside) {
        return ("<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + inside + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
