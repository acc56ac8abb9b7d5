package org.consultationdigest.format.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the part that defines the styles; of a style defined twice the first stands. */
final class StylesReader {
    private final Map<String, Style> styles = new HashMap<>();
    private RunStyle defaults = RunStyle.NOTHING;
    private Optional<String> defaultParagraphStyle = Optional.empty();

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPrDefault" -> readDefaults(xml);
                case "style" -> readStyle(xml);
                default -> {}
            }
        }
    }

    Styles styles() {
        return new Styles(styles, defaults, defaultParagraphStyle);
    }

    private void readDefaults(PartXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("rPr")) {
                defaults = RunStyle.read(xml, change -> {});
            }
        }
    }

    private void readStyle(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId").orElse("");
        boolean isDefault = xml.attribute("type").orElse("").equals("paragraph")
                && xml.attribute("default").isPresent()
                && Values.on(xml.attribute("default"));
        Style style = Style.unknown(id);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()) {
                style = with(style, xml);
            }
        }
        styles.putIfAbsent(id, style);
        if (isDefault && defaultParagraphStyle.isEmpty()) {
            defaultParagraphStyle = Optional.of(id);
        }
    }

    private static Style with(Style style, PartXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "name":
                return new Style(
                        style.id(), xml.attribute("val").orElse(""), style.basedOn(), style.paragraph(), style.run());
            case "basedOn":
                return new Style(
                        style.id(), style.name(), xml.attribute("val").orElse(null), style.paragraph(), style.run());
            case "pPr":
                ParagraphSettings settings = ParagraphSettings.read(xml);
                return new Style(
                        style.id(),
                        style.name(),
                        style.basedOn(),
                        settings.style().of(style.id()),
                        style.run());
            case "rPr":
                RunStyle run = RunStyle.read(xml, change -> {});
                return new Style(style.id(), style.name(), style.basedOn(), style.paragraph(), run);
            case "tblStylePr":
                xml.skip();
                return style;
            default:
                return style;
        }
    }
}
