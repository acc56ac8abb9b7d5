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
        return switch (xml.name()) {
            case "name" -> style.named(xml.attribute("val").orElse(""));
            case "basedOn" -> style.basedOn(xml.attribute("val").orElse(null));
            case "pPr" ->
                style.withParagraph(ParagraphSettings.read(xml).style().of(style.id()));
            case "rPr" -> style.withRun(RunStyle.read(xml, change -> {}));
            case "tblStylePr" -> {
                xml.skip();
                yield style;
            }
            default -> style;
        };
    }
}
