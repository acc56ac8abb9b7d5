package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What stands in a {@code pPr}; mutable while it is read. */
final class ParagraphSettings {
    private final List<WordChange> markChanges = new ArrayList<>();
    private ParagraphStyle style = ParagraphStyle.NOTHING;
    private RunStyle mark = RunStyle.NOTHING;
    private String styleId = "";
    private boolean pageBreakBefore;
    private boolean sectionEndsPage;

    /** Reads a {@code pPr} that has just begun, to its end. */
    static ParagraphSettings read(PartXml xml) throws XMLStreamException {
        ParagraphSettings settings = new ParagraphSettings();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()) {
                settings.take(xml);
            }
        }
        return settings;
    }

    private void take(PartXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> styleId = xml.attribute("val").orElse("");
            case "outlineLvl" -> style = ParagraphStyle.outline(boxed(xml, 9)).over(style);
            case "numId" ->
                style = ParagraphStyle.list(xml.attribute("val").orElse("0")).over(style);
            case "ilvl" -> style = ParagraphStyle.listLevel(boxed(xml, 0)).over(style);
            case "jc" ->
                style = ParagraphStyle.aligned(xml.attribute("val").orElse("")).over(style);
            case "ind" -> style = indentation(xml).over(style);
            case "pageBreakBefore" -> pageBreakBefore = Values.on(xml.attribute("val"));
            case "rPr" -> mark = RunStyle.read(xml, markChanges::add);
            case "sectPr" -> takeSection(xml);
            case "pPrChange", "numberingChange", "tabs" -> xml.skip();
            default -> {}
        }
    }

    private void takeSection(PartXml xml) throws XMLStreamException {
        sectionEndsPage = true;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("type")) {
                sectionEndsPage = !xml.attribute("val").orElse("nextPage").matches("continuous|nextColumn");
            }
        }
    }

    private static ParagraphStyle indentation(PartXml xml) {
        OptionalInt indent = Values.number(xml.attribute("left").or(() -> xml.attribute("start")));
        OptionalInt first = Values.number(xml.attribute("firstLine"));
        OptionalInt hanging = Values.number(xml.attribute("hanging"));
        Integer further = hanging.isPresent() ? Integer.valueOf(-hanging.getAsInt()) : boxed(first);
        return ParagraphStyle.indented(boxed(indent), further);
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    private static int boxed(PartXml xml, int otherwise) {
        OptionalInt value = Values.number(xml.attribute("val"));
        return value.isPresent() && value.getAsInt() >= 0 ? value.getAsInt() : otherwise;
    }

    ParagraphStyle style() {
        return style;
    }

    RunStyle mark() {
        return mark;
    }

    String styleId() {
        return styleId;
    }

    List<WordChange> markChanges() {
        return List.copyOf(markChanges);
    }

    boolean pageBreakBefore() {
        return pageBreakBefore;
    }

    /** Whether a section ends with this paragraph and the next one begins a page. */
    boolean sectionEndsPage() {
        return sectionEndsPage;
    }
}
