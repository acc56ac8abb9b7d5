package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of an .xlsb file besides its rows: tabs, shared texts, styles, notes. */
final class XlsbParts {
    private static final int WORKBOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    private static final int SHARED_TEXT = 19;
    private static final int FORMAT = 44;
    private static final int FONT = 43;
    private static final int CELL_STYLES_BEGIN = 617;
    private static final int CELL_STYLES_END = 618;
    private static final int STYLE = 47;
    private static final int NOTE_AUTHOR = 632;
    private static final int NOTE_BEGIN = 635;
    private static final int NOTE_TEXT = 637;
    private static final int STRIKE = 8;
    private static final int FONT_NAME = 21;
    private static final String THREAD_MARK = "tc=";

    private final Meter meter;

    XlsbParts(Meter meter) {
        this.meter = meter;
    }

    /** A tab of the workbook. */
    record Tab(String name, boolean hidden, String relationship) {}

    /** What the workbook part says. */
    record Book(List<Tab> tabs, boolean since1904) {}

    Book book(InputStream stream) throws IOException {
        List<Tab> tabs = new ArrayList<>();
        boolean since1904 = false;
        BinaryRecords records = new BinaryRecords(stream);
        while (records.next()) {
            if (records.kind() == SHEET) {
                String relationship = records.text(8);
                String name = SheetText.shown(records.text(records.behindText(8)));
                tabs.add(new Tab(name, records.intAt(0) != 0, relationship));
            } else if (records.kind() == WORKBOOK_PROPERTIES) {
                since1904 = (records.intAt(0) & 1) != 0;
            }
        }
        return new Book(tabs, since1904);
    }

    SharedTexts texts(InputStream stream, XlsxStyles styles) throws IOException, UnreadableSheetException {
        SharedTexts texts = new SharedTexts(styles.hasOldFonts());
        BinaryRecords records = new BinaryRecords(stream);
        while (records.next()) {
            if (records.kind() == SHARED_TEXT) {
                texts.add(rich(records, 0, styles), meter);
            }
        }
        return texts;
    }

    /** A text with runs: flags, the text, then for each run its first character and its font. */
    static RichText rich(BinaryRecords records, int offset, XlsxStyles styles) throws IOException {
        String text = records.text(offset + 1);
        int runs = records.behindText(offset + 1);
        if ((records.unsigned(offset) & 1) == 0 || runs + 4 > records.length()) {
            return RichText.plain(SheetText.shown(text), "");
        }
        return RichText.of(runs(records, runs, text, styles));
    }

    private static List<FontRun> runs(BinaryRecords records, int offset, String text, XlsxStyles styles)
            throws IOException {
        int count = Math.min(records.intAt(offset), (records.length() - offset - 4) / 4);
        List<FontRun> runs = new ArrayList<>();
        FontRun.Look look = FontRun.Look.OF_CELL;
        int start = 0;
        for (int i = 0; i < count; i++) {
            int next = records.shortAt(offset + 4 + 4 * i);
            if (next >= start && next <= text.length()) {
                look.on(text.substring(start, next)).ifPresent(runs::add);
                start = next;
                int font = records.shortAt(offset + 6 + 4 * i);
                look = new FontRun.Look(styles.fontName(font), styles.fontStruck(font));
            }
        }
        look.on(text.substring(start)).ifPresent(runs::add);
        return runs;
    }

    XlsxStyles styles(InputStream stream) throws IOException {
        XlsxStyles styles = XlsxStyles.none();
        boolean cells = false;
        BinaryRecords records = new BinaryRecords(stream);
        while (records.next()) {
            switch (records.kind()) {
                case FORMAT -> styles.addFormat(records.shortAt(0), records.text(2));
                case FONT -> styles.addFont(fontName(records), (records.shortAt(2) & STRIKE) != 0);
                case CELL_STYLES_BEGIN -> cells = true;
                case CELL_STYLES_END -> cells = false;
                case STYLE -> {
                    if (cells) {
                        styles.addStyle(records.shortAt(2), records.shortAt(4));
                    }
                }
                default -> {
                    // Colours, borders and the like say nothing about words.
                }
            }
        }
        return styles;
    }

    private static String fontName(BinaryRecords records) throws IOException {
        return records.length() > FONT_NAME + 4 ? records.text(FONT_NAME) : "";
    }

    List<CellNote> notes(InputStream stream) throws IOException, UnreadableSheetException {
        List<String> authors = new ArrayList<>();
        List<CellNote> notes = new ArrayList<>();
        int row = 0;
        int column = 0;
        String author = "";
        BinaryRecords records = new BinaryRecords(stream);
        while (records.next()) {
            if (records.kind() == NOTE_AUTHOR) {
                authors.add(SheetText.shown(records.text(0)));
            } else if (records.kind() == NOTE_BEGIN) {
                int index = records.intAt(0);
                author = index >= 0 && index < authors.size() ? authors.get(index) : "";
                row = records.intAt(4) + 1;
                column = records.intAt(12) + 1;
            } else if (records.kind() == NOTE_TEXT) {
                String text = records.text(1);
                meter.text(text.length());
                note(row, column, author, SheetText.shown(text)).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private static Optional<CellNote> note(int row, int column, String author, String text) {
        String words = NoteText.withoutAuthor(text, author);
        return author.startsWith(THREAD_MARK) || words.isBlank()
                ? Optional.empty()
                : Optional.of(CellNote.plain(row, SheetText.address(row, column), author, words));
    }
}
