package org.consultationdigest.format.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the template of an XFA form prints beside its fields, and what it fills in by itself (XFA 3.3, chapter 17). */
final class XfaLabels {
    /**
     * What a template says of a field.
     *
     * @param caption the words that it prints beside it, or else those that it shows when a person points at it
     * @param preset what it is filled with from the start; empty for nothing
     * @param ticked whether it is a box to tick
     */
    record Label(String caption, String preset, boolean ticked) {}

    private static final String TEMPLATE = "http://www.xfa.org/schema/xfa-template/";

    private static final Label NONE = new Label("", "", false);

    private final Map<String, Label> labels = new HashMap<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final StringBuilder caption = new StringBuilder();
    private final StringBuilder toolTip = new StringBuilder();
    private final StringBuilder preset = new StringBuilder();
    private boolean ticked;

    /** Learns the fields of a template. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> close();
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    /** What is known of a field by its path in the data, or by its name alone where subforms leave out a step. */
    Label of(String path) {
        Label whole = labels.get(path);
        return whole != null ? whole : labels.getOrDefault(path.substring(path.lastIndexOf('.') + 1), NONE);
    }

    private void open(XMLStreamReader xml) {
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        String element = namespace.startsWith(TEMPLATE) ? xml.getLocalName() : "";
        elements.push(element);
        if (isNamed(element)) {
            names.addLast(
                    Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse(""));
        }
        if (element.equals("field")) {
            caption.setLength(0);
            toolTip.setLength(0);
            preset.setLength(0);
            ticked = false;
        }
        ticked |= element.equals("checkButton");
    }

    private void say(String words) {
        if (elements.contains("caption")) {
            caption.append(words);
        } else if (elements.contains("toolTip")) {
            toolTip.append(words);
        } else if (elements.contains("value") && !elements.contains("items") && elements.contains("field")) {
            preset.append(words);
        }
    }

    private void close() {
        String element = elements.pop();
        if (element.equals("field")) {
            String words = caption.toString().isBlank() ? toolTip.toString() : caption.toString();
            Label label = new Label(words.strip(), preset.toString().strip(), ticked);
            labels.putIfAbsent(path(), label);
            labels.putIfAbsent(names.getLast(), label);
        }
        if (isNamed(element)) {
            names.removeLast();
        }
    }

    private String path() {
        return String.join(".", names.stream().filter(name -> !name.isEmpty()).toList());
    }

    private static boolean isNamed(String element) {
        return element.equals("subform") || element.equals("field") || element.equals("exclGroup");
    }
}
