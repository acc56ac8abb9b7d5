package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.Link;

/** Reads the words of charts: titles, and the names of series and categories (ISO/IEC 29500-1, 21.2); no figures. */
final class Charts {
    private Charts() {}

    /** The words of every chart that the body shows, a chart a text, its words parted by tabs. */
    static List<String> words(WordPackage parts) {
        List<String> charts = new ArrayList<>();
        for (Link link : parts.links(parts.main())) {
            if (link.isOf("chart") && !link.external()) {
                Set<String> words = new LinkedHashSet<>();
                parts.read(link.target(), xml -> read(xml, words));
                if (!words.isEmpty()) {
                    charts.add(String.join("\t", words));
                }
            }
        }
        return charts;
    }

    /** Every name once: each series repeats the names of the categories. */
    private static void read(PartXml xml, Set<String> words) throws XMLStreamException {
        boolean names = false;
        while (xml.next()) {
            boolean start = xml.isStart();
            switch (xml.name()) {
                case ":strCache", ":lvl" -> names = start;
                case ":t" -> {
                    if (start) {
                        add(xml, words);
                    }
                }
                case ":v" -> {
                    if (start && names) {
                        add(xml, words);
                    }
                }
                default -> {}
            }
        }
    }

    private static void add(PartXml xml, Set<String> words) throws XMLStreamException {
        String text = xml.elementText().strip();
        if (!text.isEmpty()) {
            words.add(text);
        }
    }
}
