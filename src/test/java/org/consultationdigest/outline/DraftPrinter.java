package org.consultationdigest.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Prints a draft as a PDF file, as a word processor would, and remembers where every line of it went. */
final class DraftPrinter {
    private static final float LEFT = 90;
    private static final float TOP = 770;
    private static final float FOOT = 72;
    private static final float WIDTH = 420;
    private static final float GUTTER = 24;
    private static final float PITCH = 14;
    private static final float SIZE = 11;
    private static final float NOTE_SIZE = 8;

    /** A line as it was printed, with the number beside it, or its place on the page when none is printed. */
    record Line(int page, int number, String block, String words) {}

    /** How the lines are numbered. */
    enum Numbers {
        NONE,
        PER_PAGE,
        THROUGHOUT
    }

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final List<Line> lines = new ArrayList<>();
    private final Deque<PDOutlineItem> bookmarks = new ArrayDeque<>();
    private Numbers numbers = Numbers.NONE;
    private int every = 1;
    private int columns = 1;
    private boolean bookmarked;
    private boolean hyphenated;
    private String head = "";
    private IntFunction<String> labels = page -> "";
    private PDPage page = new PDPage(PDRectangle.A4);
    private int pages;
    private int column;
    private int number;
    private float y = TOP;
    private float noteFoot = FOOT;

    DraftPrinter numbered(Numbers how, int eachOf) {
        numbers = how;
        every = eachOf;
        return this;
    }

    DraftPrinter inColumns(int count) {
        columns = count;
        return this;
    }

    DraftPrinter withBookmarks() {
        bookmarked = true;
        return this;
    }

    DraftPrinter hyphenated() {
        hyphenated = true;
        return this;
    }

    DraftPrinter withHead(String words) {
        head = words;
        return this;
    }

    /** The number printed on each page, counted from 1; none where it is empty. */
    DraftPrinter labelled(IntFunction<String> label) {
        labels = label;
        return this;
    }

    DraftPrinter newPage() throws IOException {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        column = 0;
        y = TOP;
        noteFoot = FOOT;
        number = numbers == Numbers.THROUGHOUT ? number : 0;
        if (!head.isEmpty()) {
            show(plain, 9, LEFT, 806, head);
        }
        if (!labels.apply(pages).isEmpty()) {
            show(plain, 9, LEFT + WIDTH / 2, 36, labels.apply(pages));
        }
        return this;
    }

    DraftPrinter heading(int level, String words) throws IOException {
        return heading(level, words, bold, SIZE + 2 * Math.max(0, 4 - level));
    }

    /** A heading that nothing but the size of its type makes one. */
    DraftPrinter large(int level, String words) throws IOException {
        return heading(level, words, plain, SIZE + 3 * Math.max(1, 4 - level));
    }

    private DraftPrinter heading(int level, String words, PDFont font, float size) throws IOException {
        y -= 10;
        block(font, size, words, words);
        if (bookmarked) {
            bookmark(level, words);
        }
        y -= 4;
        return this;
    }

    DraftPrinter paragraph(String words) throws IOException {
        block(plain, SIZE, words, words);
        y -= 8;
        return this;
    }

    /** A note at the foot of the page that the last line went to. */
    DraftPrinter note(String words) throws IOException {
        show(plain, NOTE_SIZE, LEFT, noteFoot, words);
        noteFoot += 10;
        return this;
    }

    /** An entry of a table of contents. */
    DraftPrinter entry(String words, String target) throws IOException {
        StringBuilder dots = new StringBuilder(words + " ");
        while (width(plain, SIZE, dots + target) < WIDTH - 4) {
            dots.append('.');
        }
        block(plain, SIZE, words, dots + target);
        return this;
    }

    private void block(PDFont font, float size, String block, String words) throws IOException {
        for (String line : wrapped(font, size, words)) {
            if (pages == 0 || y < noteFoot + 2 * PITCH) {
                nextColumn();
            }
            show(font, size, LEFT + column * (columnWidth() + GUTTER), y, line);
            numberLine(block, line);
            y -= Math.max(PITCH, size * 1.25f);
        }
    }

    private void nextColumn() throws IOException {
        if (pages > 0 && column + 1 < columns) {
            column++;
            y = TOP;
        } else {
            newPage();
        }
    }

    private void numberLine(String block, String line) throws IOException {
        number++;
        lines.add(new Line(pages, number, block, line));
        if (numbers != Numbers.NONE && number % every == 0) {
            String shown = String.valueOf(number);
            show(plain, 8, LEFT - 20 - width(plain, 8, shown), y, shown);
        }
    }

    private List<String> wrapped(PDFont font, float size, String words) throws IOException {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && width(font, size, line + " " + word) > columnWidth()) {
                rest = afterHyphen(font, size, line, word);
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /** Puts the beginning of a word at the end of the line where it fits; the rest of the word comes back. */
    private String afterHyphen(PDFont font, float size, StringBuilder line, String word) throws IOException {
        for (int end = word.length() - 3; hyphenated && end >= 3; end--) {
            if (word.matches("[a-z]+")
                    && width(font, size, line + " " + word.substring(0, end) + "-") <= columnWidth()) {
                line.append(' ').append(word, 0, end).append('-');
                return word.substring(end);
            }
        }
        return word;
    }

    private float columnWidth() {
        return columns == 1 ? WIDTH : (WIDTH - GUTTER) / 2;
    }

    private static float width(PDFont font, float size, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    private void show(PDFont font, float size, float x, float height, String words) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, height);
            stream.showText(words);
            stream.endText();
        }
    }

    private void bookmark(int level, String words) {
        while (bookmarks.size() >= level) {
            bookmarks.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        item.setDestination(destination);
        root().addLast(item);
        bookmarks.push(item);
    }

    private PDOutlineNode root() {
        if (!bookmarks.isEmpty()) {
            return bookmarks.peek();
        }
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        return outline;
    }

    /** The file that holds what was printed. */
    Path print(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "draft", ".pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    /** Every line of headings and paragraphs, in the order of printing. */
    List<Line> lines() {
        return lines;
    }
}
