package org.consultationdigest.format.word;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of a Word file's body that say that runs were changed with tracking, counted without its reader. */
final class TrackedElements {
    private final NodeList elements;

    private TrackedElements(NodeList elements) {
        this.elements = elements;
    }

    static TrackedElements in(Path file, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream body = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new TrackedElements(factory.newDocumentBuilder().parse(body).getElementsByTagName("w:" + name));
        }
    }

    /** How many there are, whatever they hold. */
    long all() {
        return elements().stream().filter(element -> holds(element, "w:r")).count();
    }

    /** How many hold words, those left out that stand for older programs only, as a copy of a text box does. */
    long withWords() {
        return elements().stream()
                .filter(element -> !isInFallback(element) && holdsWords(element))
                .count();
    }

    /** Words of the paragraph itself: a text box in it has paragraphs of its own. */
    private static boolean holdsWords(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean words = List.of("w:t", "w:delText", "w:tab").contains(child.getNodeName());
            if (words || (!child.getNodeName().equals("w:p") && holdsWords(child))) {
                return true;
            }
        }
        return false;
    }

    private List<Element> elements() {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            all.add((Element) elements.item(i));
        }
        return all;
    }

    private static boolean holds(Element element, String name) {
        return element.getElementsByTagName(name).getLength() > 0;
    }

    private static boolean isInFallback(Node node) {
        Node parent = node.getParentNode();
        return parent != null && (parent.getNodeName().equals("mc:Fallback") || isInFallback(parent));
    }
}
