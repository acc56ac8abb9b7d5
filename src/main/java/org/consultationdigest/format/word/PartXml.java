package org.consultationdigest.format.word;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * A forward-only view of one XML part.
 *
 * <p>Elements are named by their local name; those outside WordprocessingML carry a prefix: {@code m:} for mathematics,
 * {@code x:} for Word's own extensions, {@code :} for all others. Strict and transitional namespaces look alike. Of
 * alternatives (ISO/IEC 29500-3, {@code mc:AlternateContent}) the first that asks only for Word's own extensions is seen,
 * or else the fallback, never both.
 */
final class PartXml implements AutoCloseable {
    private final XMLStreamReader reader;
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private int depth;
    private int formatChanges;
    private boolean start;
    /** The name of the element that has just begun or ended, once it was asked for. */
    private @Nullable String name;

    PartXml(XMLInputFactory factory, InputStream content) throws XMLStreamException {
        this.reader = factory.createXMLStreamReader(content);
    }

    /** A factory whose readers refuse document type definitions and fetch nothing. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** How many elements are open, the one that has just begun included. */
    int depth() {
        return depth;
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            name = null;
            start = event == XMLStreamConstants.START_ELEMENT;
            if (start && !isAlternative()) {
                depth++;
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && !isAlternativeEnd()) {
                depth--;
                return true;
            }
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type definition is not allowed in a Word file");
            }
        }
        return false;
    }

    /** Goes on inside the element that began at this depth; false when it ends. */
    boolean nextIn(int elementDepth) throws XMLStreamException {
        return next() && depth >= elementDepth;
    }

    boolean isStart() {
        return start;
    }

    String name() {
        String known = name;
        if (known == null) {
            String prefix = Namespaces.prefix(reader.getNamespaceURI());
            String local = reader.getLocalName();
            known = prefix.isEmpty() ? local : prefix + local;
            name = known;
        }
        return known;
    }

    /** Whether the element that has just begun belongs to the drawings that all Office files share (DrawingML). */
    boolean isDrawing() {
        return Namespaces.isDrawing(reader.getNamespaceURI());
    }

    /** An attribute of WordprocessingML, of Word's extensions or of no namespace. */
    Optional<String> attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)
                    && Namespaces.isWordAttribute(reader.getAttributeNamespace(i))) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The id by which the element that has just begun refers to another part. */
    Optional<String> reference(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)
                    && Namespaces.isReference(reader.getAttributeNamespace(i))) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The characters directly in the element that has just begun; goes to its end. */
    String elementText() throws XMLStreamException {
        String text = "";
        // Nearly always there is one piece of text: sections of characters and comments make more.
        StringBuilder more = new StringBuilder(0);
        name = null;
        start = false;
        int open = 1;
        while (open > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (open == 1 && reader.hasText() && event != XMLStreamConstants.COMMENT) {
                if (text.isEmpty()) {
                    text = reader.getText();
                } else {
                    more.append(reader.getText());
                }
            }
        }
        depth--;
        return more.isEmpty() ? text : text + more;
    }

    /** How many tracked changes of format were passed over. */
    int formatChanges() {
        return formatChanges;
    }

    /** Goes to the end of the element that has just begun. */
    void skip() throws XMLStreamException {
        formatChanges += reader.getLocalName().endsWith("PrChange") ? 1 : 0;
        skipOpen();
        depth--;
    }

    private void skipOpen() throws XMLStreamException {
        name = null;
        start = false;
        int open = 1;
        while (open > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private boolean isAlternative() throws XMLStreamException {
        if (!Namespaces.isCompatibility(reader.getNamespaceURI())) {
            return false;
        }
        switch (reader.getLocalName()) {
            case "AlternateContent" -> alternatives.push(false);
            case "Choice" -> enter(understood());
            case "Fallback" -> enter(true);
            default -> skipOpen();
        }
        return true;
    }

    private void enter(boolean wanted) throws XMLStreamException {
        boolean taken = Boolean.TRUE.equals(alternatives.peek());
        if (taken || !wanted) {
            skipOpen();
        } else if (!alternatives.isEmpty()) {
            alternatives.pop();
            alternatives.push(true);
        }
    }

    private boolean understood() {
        String requires = Optional.ofNullable(reader.getAttributeValue(null, "Requires"))
                .orElse("")
                .strip();
        for (String prefix : requires.split("\\s+", -1)) {
            if (!prefix.isEmpty() && !Namespaces.isExtension(reader.getNamespaceURI(prefix))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAlternativeEnd() {
        if (!Namespaces.isCompatibility(reader.getNamespaceURI())) {
            return false;
        }
        if (reader.getLocalName().equals("AlternateContent") && !alternatives.isEmpty()) {
            alternatives.pop();
        }
        return true;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
