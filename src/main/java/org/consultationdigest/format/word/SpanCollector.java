package org.consultationdigest.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Gathers the words of one paragraph, with the changes and the settings they stand in. */
final class SpanCollector {
    private final Reading reading;
    private final Deque<WordChange> changes = new ArrayDeque<>(1);
    private final Deque<Boolean> prompts = new ArrayDeque<>(1);
    private final SpanJoiner spans = new SpanJoiner();
    private @Nullable PageMark page;
    private Style style;
    private RunStyle run = RunStyle.NOTHING;

    SpanCollector(Reading reading, Style style) {
        this.reading = reading;
        this.style = style;
        reading.changes().descendingIterator().forEachRemaining(changes::push);
    }

    void setStyle(Style paragraphStyle) {
        style = paragraphStyle;
    }

    /** An element of a paragraph has begun that is neither its settings nor a mark. */
    void begin(PartXml xml) throws XMLStreamException {
        String name = xml.name();
        switch (name) {
            case "r" -> run = RunStyle.NOTHING;
            case "rPr" -> run = RunStyle.read(xml, change -> {});
            case "t", "m:t" -> add(xml.elementText());
            case "delText" -> addDeleted(xml.elementText());
            case "instrText", "delInstrText" -> reading.fields().instruction(xml.elementText());
            case "fldChar" -> {
                reading.fields().mark(xml.attribute("fldCharType").orElse(""));
                prompt(reading.fields().takeButton());
            }
            case "fldSimple" ->
                reading.fields().beginSimple(xml.attribute("instr").orElse(""));
            case "br" -> lineBreak(xml);
            case "lastRenderedPageBreak" -> reading.story().renderedBreak();
            case "sdt" -> prompts.push(false);
            case "sdtPr" -> readPrompt(xml);
            case "rPrChange", "sdtEndPr", "ffData", "customXmlPr", "smartTagPr", "m:ctrlPr" -> xml.skip();
            case "moveFromRangeStart", "moveToRangeStart" -> reading.moves().begin(name, xml);
            case "moveFromRangeEnd", "moveToRangeEnd" -> reading.moves().end(name);
            default -> {
                Changes.read(xml)
                        .ifPresent(change -> changes.push(reading.moves().named(change)));
                character(xml).ifPresent(this::add);
            }
        }
    }

    /** An element has ended that {@link #begin} left open. */
    void end(String name) {
        if (Changes.kind(name).isPresent() && !changes.isEmpty()) {
            changes.pop();
        } else if (name.equals("sdt") && !prompts.isEmpty()) {
            prompts.pop();
        } else if (name.equals("fldSimple")) {
            reading.fields().end();
            prompt(reading.fields().takeButton());
        }
    }

    /** Words that only prompt for others. */
    private void prompt(String words) {
        if (!words.isEmpty()) {
            prompts.push(true);
            add(words);
            prompts.pop();
        }
    }

    private static Optional<String> character(PartXml xml) {
        return switch (xml.name()) {
            case "tab", "ptab" -> Optional.of("\t");
            case "cr" -> Optional.of("\n");
            case "noBreakHyphen" -> Optional.of("\u2011");
            case "softHyphen" -> Optional.of("\u00AD");
            case "sym" -> xml.attribute("char").map(Symbols::character);
            default -> Optional.empty();
        };
    }

    private void lineBreak(PartXml xml) {
        boolean pageBreak = xml.attribute("type").filter("page"::equals).isPresent();
        if (pageBreak) {
            reading.story().typedBreak();
        }
        if (!pageBreak || page != null) {
            add("\n");
        }
    }

    private void readPrompt(PartXml xml) throws XMLStreamException {
        boolean prompt = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("showingPlcHdr")) {
                prompt = Values.on(xml.attribute("val"));
            }
        }
        if (prompt && !prompts.isEmpty()) {
            prompts.pop();
            prompts.push(true);
        }
    }

    /** Words that the file calls deleted are, even where the element around them is missing. */
    private void addDeleted(String words) {
        boolean said = changes.stream().anyMatch(change -> !change.kind().adds());
        if (!said) {
            changes.push(
                    new WordChange(WordChange.Kind.DELETED, "", Optional.empty(), Optional.empty(), Optional.empty()));
        }
        add(words);
        if (!said) {
            changes.pop();
        }
    }

    private void add(String words) {
        if (words.isEmpty() || !reading.fields().isShown()) {
            return;
        }
        RunStyle effective = effective();
        WordSpan span = new WordSpan(
                words, outermostFirst(), isPrompt(), Optional.ofNullable(effective.font()), effective.isStruck());
        if (effective.isHidden() && !words.isBlank()) {
            reading.noteHiddenWords();
        }
        reading.anchors().words(span);
        if (page == null && !words.isBlank()) {
            page = reading.story().page();
        }
        Integer size = effective.size();
        Integer colour = effective.colour();
        spans.add(
                span,
                Boolean.TRUE.equals(effective.bold()),
                Boolean.TRUE.equals(effective.capitals()),
                size == null ? 0 : size,
                colour == null ? 0 : colour);
    }

    private RunStyle effective() {
        return run.over(reading.styles().ofRun(run.style())).over(style.run());
    }

    private boolean isPrompt() {
        return (!prompts.isEmpty() && prompts.contains(true))
                || reading.styles().isPrompt(run.style());
    }

    private List<WordChange> outermostFirst() {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<WordChange> outermostFirst = new ArrayList<>();
        changes.descendingIterator().forEachRemaining(change -> {
            outermostFirst.removeIf(outer -> isTheSame(outer, change));
            outermostFirst.add(change);
        });
        return outermostFirst;
    }

    /** A row that was put in or taken out is marked twice, on the row and on its words, and is one change all the same. */
    private static boolean isTheSame(WordChange outer, WordChange inner) {
        return outer.kind().adds() == inner.kind().adds() && outer.author().equals(inner.author());
    }

    List<WordSpan> spans() {
        return spans.spans();
    }

    /** The page on which the first word stands, or the paragraph ends when it has none. */
    PageMark page() {
        return page == null ? reading.story().page() : page;
    }

    /** How a paragraph of these words is set. */
    SpanJoiner joined() {
        return spans;
    }
}
