package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.consultationdigest.format.ocr.TextRecognition;

/** Reads one open file page by page; a broken page is left out and named. */
final class DocumentReader {
    private final PDDocument document;
    private final Limits limits;
    private final Optional<TextRecognition> recognition;
    private final LineBuilder lineBuilder = new LineBuilder();
    private final ReadingOrder readingOrder = new ReadingOrder();
    private final RunningHeads runningHeads = new RunningHeads();
    private final NoteReader noteReader = new NoteReader();
    private final PageTables tables = new PageTables();
    private final FieldReader fieldReader = new FieldReader();
    private final List<PageRows> pageRows = new ArrayList<>();
    private final List<Integer> pagesWithoutText = new ArrayList<>();
    private final List<Integer> brokenPages = new ArrayList<>();
    private final List<Integer> doubtfulPages = new ArrayList<>();
    private final RecognisedLines recognised = new RecognisedLines();
    private boolean complete = true;
    private boolean formRead = true;

    DocumentReader(PDDocument document, Limits limits, Optional<TextRecognition> recognition) {
        this.document = document;
        this.limits = limits;
        this.recognition = recognition;
    }

    /** The same reader of a file of which some pages are known to be damaged. */
    DocumentReader withBroken(List<Integer> pages) {
        brokenPages.addAll(pages);
        return this;
    }

    PdfContent read() throws IOException {
        int pages = document.getNumberOfPages();
        GlyphCollector collector = new GlyphCollector(limits);
        for (int number = 1; number <= pages && complete; number++) {
            complete = number <= limits.pages() && !collector.isFull();
            if (complete) {
                readPage(number, collector);
            }
        }
        recognise();
        LineNumbers numbers = LineNumbers.of(pageRows);
        List<LineGroup> groups = ParagraphBuilder.groups(withFootnotes(blocks(numbers)), tables.tableOfLine());
        Hyphenation hyphenation = new Hyphenation();
        hyphenation.learn(groups);
        Map<Integer, Integer> paragraphOfLine = paragraphOfLine(groups);
        List<PdfField> fields = fields();
        return new PdfContent(
                pages,
                groups.stream()
                        .map(group -> group.paragraph(hyphenation, numbers))
                        .toList(),
                new TableJoiner(groups, paragraphOfLine, hyphenation).joined(tables.all()),
                noteReader.notes(paragraphOfLine),
                fields,
                formRead,
                pageLabels(),
                bookmarks(),
                pagesWithoutText,
                brokenPages,
                doubtfulPages,
                complete,
                recognised.text(groups));
    }

    /** Reads the pages that are pictures, when there is something that can. */
    private void recognise() throws IOException {
        if (recognition.isEmpty() || pagesWithoutText.isEmpty()) {
            return;
        }
        PageRecognition pages = PageRecognition.of(document, recognition.get(), List.copyOf(pagesWithoutText));
        pages.pages().forEach((number, page) -> {
            PageRows rows = new PageRows(number, page.height(), lineBuilder.rows(number, page.glyphs()));
            recognised.note(number, page, rows);
            pageRows.removeIf(typed -> typed.page() == number);
            tables.remove(number);
            tables.note(number, page.rulings(), rows.rows());
            pageRows.add(rows.withoutGlyphs());
            pagesWithoutText.remove(Integer.valueOf(number));
        });
        recognised.noteFailed(pages.failed());
        pageRows.sort(Comparator.comparingInt(PageRows::page));
    }

    private void readPage(int number, GlyphCollector collector) {
        try {
            PDPage page = document.getPage(number - 1);
            List<Glyph> glyphs = glyphs(number, page, collector);
            if (collector.isDoubtful()) {
                doubtfulPages.add(number);
            }
            PageRows rows = new PageRows(number, height(page), lineBuilder.rows(number, glyphs));
            if (TextLayer.isMissing(page, glyphs) && !brokenPages.contains(number)) {
                pagesWithoutText.add(number);
            }
            pageRows.add(rows.withoutGlyphs());
            tables.note(number, page.getCropBox(), collector.rulings(), rows.rows());
            if (!page.getAnnotations().isEmpty()) {
                List<TextLine> lines = lines(new ReadingOrder().blocks(rows.rows(), number == 1));
                complete &= noteReader.read(number, page, lines);
                fieldReader.note(number, page, lines);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            markBroken(number);
        }
    }

    /** The blocks of every page in reading order, without line numbers, running heads marked. */
    private List<List<Block>> blocks(LineNumbers numbers) {
        List<List<Block>> pages = new ArrayList<>();
        for (PageRows page : pageRows) {
            List<Block> blocks = readingOrder.blocks(numbers.strip(page).rows(), page.page() == 1);
            runningHeads.note(page.page(), page.height(), blocks);
            pages.add(blocks);
        }
        return pages.stream()
                .map(page -> page.stream()
                        .flatMap(block -> runningHeads.mark(block).stream())
                        .toList())
                .toList();
    }

    private static List<Block> withFootnotes(List<List<Block>> pages) {
        Footnotes footnotes = new Footnotes(pages.stream().flatMap(List::stream).toList());
        return pages.stream().flatMap(page -> footnotes.parted(page).stream()).toList();
    }

    private List<Glyph> glyphs(int number, PDPage page, GlyphCollector collector) {
        try {
            return collector.collect(page);
        } catch (LimitReachedException e) {
            complete = false;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            markBroken(number);
        }
        return collector.soFar();
    }

    private void markBroken(int number) {
        if (!brokenPages.contains(number)) {
            brokenPages.add(number);
        }
    }

    private List<PdfField> fields() {
        try {
            return fieldReader.fields(document);
        } catch (IOException e) {
            // The pages are read, and the form is told.
            formRead = false;
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            // A damaged form, or fields inside each other without end: the pages are read, and the damage is told.
            markBroken(1);
            return List.of();
        }
    }

    private List<PdfBookmark> bookmarks() {
        try {
            return BookmarkReader.read(document);
        } catch (RuntimeException | StackOverflowError e) {
            // Damaged, or pointing at each other in a ring. Bookmarks only help to find one's way: a file without them
            // is read all the same.
            return List.of();
        }
    }

    private List<String> pageLabels() {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null
                    ? List.of()
                    : Arrays.stream(labels.getLabelsByPageIndices())
                            .map(label -> label == null ? "" : label)
                            .toList();
        } catch (IOException | RuntimeException e) {
            // Like bookmarks, labels only help to find one's way.
            return List.of();
        }
    }

    private static double height(PDPage page) {
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    private static List<TextLine> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    private static Map<Integer, Integer> paragraphOfLine(List<LineGroup> groups) {
        Map<Integer, Integer> paragraphs = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (TextLine line : groups.get(i).lines()) {
                paragraphs.put(line.id(), i);
            }
        }
        return paragraphs;
    }
}
