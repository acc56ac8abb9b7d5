package org.consultationdigest.extract.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.Typesetting;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs, headings and tables from the XHTML that Tika makes of a file. */
final class XhtmlBlocks extends DefaultHandler {
    /** How much text of a file is read, in characters. */
    private static final int MOST_CHARACTERS = 20_000_000;

    private static final Set<String> PARTING = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "table",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "body",
            "section",
            "article",
            "center",
            "hr",
            "header",
            "footer",
            "dd",
            "dt",
            "address");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n]\\s*");
    private static final Set<String> SILENT = Set.of("head", "style", "script", "title");

    private final boolean web;
    private final List<Block> blocks = new ArrayList<>();
    private final ParagraphText text = new ParagraphText();
    private final HeadingPath headings = new HeadingPath();
    private final Deque<TableBuilder> tables = new ArrayDeque<>();
    private final WebFonts fonts;
    private final MailMarks marks = new MailMarks();
    private final List<OldWording.Paragraph> converted = new ArrayList<>();
    private final Deque<ListNumbers> lists = new ArrayDeque<>();
    private Optional<String> label = Optional.empty();
    private OptionalInt heading = OptionalInt.empty();
    private int silent;
    private int characters;
    private int paragraphs;
    private boolean full;
    private boolean doubtful;

    /**
     * Begins with nothing.
     *
     * @param web whether the file is a web page: line ends in its text are blanks, unlike those of other files
     * @param old how words typed before Unicode are told
     */
    XhtmlBlocks(boolean web, LegacyReading old) {
        this.web = web;
        this.fonts = new WebFonts(old);
    }

    Blocks blocks() {
        closeParagraph();
        return new Blocks(blocks, !full, new OldWording(converted, doubtful));
    }

    /** Whether reading ended at the limit. */
    boolean isFull() {
        return full;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = name(localName, qName);
        fonts.enter(attributes);
        if (SILENT.contains(name)) {
            silent++;
        }
        if (PARTING.contains(name)) {
            closeParagraph();
        }
        marks.enter(name, attributes);
        switch (name) {
            case "br" -> text.append("\n");
            case "b", "strong" -> text.enterBold();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = OptionalInt.of(name.charAt(1) - '0');
            case "ol", "ul" -> lists.push(ListNumbers.of(name, attributes));
            case "li" -> label = Optional.ofNullable(lists.peek()).map(list -> list.next(attributes));
            case "table" -> tables.push(new TableBuilder(paragraphs + 1, headings.path(), marks.isQuoted()));
            case "tr" -> Optional.ofNullable(tables.peek()).ifPresent(TableBuilder::startRow);
            case "td", "th" -> Optional.ofNullable(tables.peek()).ifPresent(table -> table.startCell(attributes));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = name(localName, qName);
        fonts.leave();
        if (SILENT.contains(name)) {
            silent--;
        }
        if (PARTING.contains(name)) {
            closeParagraph();
        }
        marks.leave();
        switch (name) {
            case "b", "strong" -> text.leaveBold();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = OptionalInt.empty();
            case "ol", "ul" -> lists.poll();
            case "td", "th" -> Optional.ofNullable(tables.peek()).ifPresent(TableBuilder::endCell);
            case "table" -> endTable();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (silent > 0) {
            return;
        }
        characters += length;
        if (characters > MOST_CHARACTERS) {
            full = true;
            throw new SAXException("more text than is read of one file");
        }
        String words = new String(chars, start, length);
        LegacyRun run = fonts.inUnicode(words);
        doubtful |= run.doubtful();
        text.append(inLine(run.text()), inLine(words));
    }

    private String inLine(String words) {
        return web ? LINE_ENDS.matcher(words).replaceAll(" ") : words;
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        text.append(" ");
    }

    private LetterParagraph.Place place() {
        return marks.isSignature() ? LetterParagraph.Place.PAGE_FOOTER : LetterParagraph.Place.BODY;
    }

    /** An item of a list in an item stands further in than those around it. */
    private Typesetting setting() {
        return label.isPresent() ? new Typesetting(0, 0, false, 0, lists.size()) : Typesetting.UNKNOWN;
    }

    private void endTable() {
        TableBuilder table = tables.poll();
        if (table == null) {
            return;
        }
        if (!tables.isEmpty()) {
            tables.peek().add(table);
        } else {
            blocks.addAll(table.build());
        }
    }

    private void closeParagraph() {
        boolean bold = text.isBold();
        Optional<String> seen = text.seen();
        String words = text.take();
        if (words.isEmpty()) {
            return;
        }
        SourceLocation location = SourceLocation.none().inParagraph(++paragraphs);
        LetterParagraph paragraph = new LetterParagraph(words, label, heading, bold, place(), setting(), location);
        label = Optional.empty();
        seen.ifPresent(inFile -> converted.add(new OldWording.Paragraph(paragraphs, words, inFile)));
        if (!tables.isEmpty()) {
            tables.peek().add(paragraph);
            return;
        }
        blocks.add(new Block.Text(paragraph, marks.isQuoted()));
        heading.ifPresent(level -> headings.enter(level, words));
    }

    private static String name(String localName, String qName) {
        return (localName.isEmpty() ? qName : localName).toLowerCase(Locale.ROOT);
    }
}
