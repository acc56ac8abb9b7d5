package org.consultationdigest.format.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of a file by family and name, each with all that the styles below it add. */
final class OdtStyles {
    private final Map<String, OdtStyle> defined = new HashMap<>();
    private final Map<String, OdtStyle> effective = new HashMap<>();
    private final Map<String, OdtListStyle> lists = new HashMap<>();

    /** Takes the style that has just begun, to its end. */
    void read(OdtXml xml) throws XMLStreamException {
        String name = xml.attribute("name").orElse("");
        String key = xml.attribute("family").orElse("") + " " + name;
        OdtStyle style = new OdtStyle(
                xml.attribute("display-name").orElse(name),
                xml.attribute("parent-style-name").orElse(null),
                null,
                null,
                null,
                null,
                null,
                xml.attribute("list-style-name").filter(list -> !list.isEmpty()).orElse(null));
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("style:text-properties")) {
                style = style.with(xml);
            }
        }
        defined.putIfAbsent(key, style);
    }

    /** Takes the list style that has just begun, to its end. */
    void readList(OdtXml xml) throws XMLStreamException {
        String name = xml.name().equals("text:outline-style")
                ? OdtListStyle.OUTLINE
                : xml.attribute("name").orElse("");
        lists.putIfAbsent(name, OdtListStyle.read(xml));
    }

    OdtStyle paragraph(String name) {
        return effective("paragraph ", name);
    }

    OdtStyle text(String name) {
        return effective("text ", name);
    }

    OdtListStyle list(String name) {
        return lists.getOrDefault(name, OdtListStyle.NONE);
    }

    private OdtStyle effective(String family, String name) {
        return effective.computeIfAbsent(family + name, key -> {
            OdtStyle style = defined.getOrDefault(key, OdtStyle.NOTHING);
            OdtStyle merged = style;
            Set<String> seen = new HashSet<>(Set.of(name));
            String parent = style.parent();
            String shown = style.name() == null ? name : style.name();
            while (parent != null && seen.add(parent)) {
                OdtStyle below = defined.getOrDefault(family + parent, OdtStyle.NOTHING);
                // Automatic styles ("P12") say nothing to people: the named style below them does.
                shown = shown.matches("P\\d+") && below.name() != null ? below.name() : shown;
                merged = merged.over(below);
                parent = below.parent();
            }
            OdtStyle standard = defined.getOrDefault(family, OdtStyle.NOTHING);
            OdtStyle all = merged.over(standard);
            return new OdtStyle(
                    shown, null, all.bold(), all.capitals(), all.struck(), all.font(), all.size(), all.list());
        });
    }
}
