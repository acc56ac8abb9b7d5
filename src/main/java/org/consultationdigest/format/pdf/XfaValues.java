package org.consultationdigest.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The values that were filled into an XFA form: the leaves of its data, in their order. */
final class XfaValues {
    private static final String DATA = "http://www.xfa.org/schema/xfa-data/1.0/";
    /** Formatted words stand as a web page inside their field. */
    private static final String FORMATTED = "http://www.w3.org/1999/xhtml";

    private static final String OFF = "0";

    private final XfaLabels labels;
    private final int most;
    private final List<PdfField> fields = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inData;
    private boolean leaf;

    XfaValues(XfaLabels labels, int most) {
        this.labels = labels;
        this.most = most;
    }

    /** The filled fields that were read so far. */
    List<PdfField> fields() {
        return fields;
    }

    /** Reads the filled fields of a set of data. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && fields.size() < most) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> close(xml);
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private void open(XMLStreamReader xml) {
        if (isData(xml)) {
            inData = true;
        } else if (inData && !isFormatted(xml)) {
            path.addLast(xml.getLocalName());
            words.setLength(0);
            leaf = true;
        }
    }

    private void close(XMLStreamReader xml) {
        if (isData(xml)) {
            inData = false;
        } else if (inData && isFormatted(xml)) {
            words.append(xml.getLocalName().equals("p") ? "\n" : "");
        } else if (inData) {
            if (leaf) {
                add(String.join(".", path), words.toString().strip());
            }
            path.removeLast();
            leaf = false;
        }
    }

    private void add(String name, String value) {
        XfaLabels.Label label = labels.of(name);
        Optional<String> caption = Optional.of(label.caption()).filter(text -> !text.isEmpty());
        if (value.isEmpty() || (label.ticked() && value.equals(OFF))) {
            return;
        }
        boolean preset = value.equals(label.preset());
        fields.add(
                label.ticked()
                        ? new PdfField(1, name, Optional.empty(), PdfField.Kind.TICKED, caption.orElse(value), preset)
                        : new PdfField(1, name, caption, PdfField.Kind.TYPED, value, preset));
    }

    private static boolean isData(XMLStreamReader xml) {
        return DATA.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("data");
    }

    private static boolean isFormatted(XMLStreamReader xml) {
        return FORMATTED.equals(xml.getNamespaceURI());
    }
}
