package org.consultationdigest.format.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyReading;

/** The cells of an OpenDocument spreadsheet, which holds the displayed text beside the value. */
final class OdsCells {
    private final XmlPart part;
    private final OdsStyles styles;
    private final LegacyReading reading;
    private final Meter meter;

    OdsCells(XmlPart part, OdsStyles styles, LegacyReading reading, Meter meter) {
        this.part = part;
        this.styles = styles;
        this.reading = reading;
        this.meter = meter;
    }

    /**
     * A cell before its row is known.
     *
     * @param column its first column, counted from 1
     * @param times how many columns in a row hold the same
     * @param columns how many columns it is merged over
     * @param rows how many rows it is merged over
     * @param text what it shows
     * @param kind what is stored in it
     * @param struck its words that are struck out
     * @param seen the text as it stands in the file, where it was converted from an old font
     * @param remark the remark on it; its row is not set
     */
    record Placed(
            int column,
            int times,
            int columns,
            int rows,
            String text,
            SheetCell.Kind kind,
            String struck,
            Optional<String> seen,
            Optional<CellNote> remark) {
        boolean shows() {
            return !text.isEmpty();
        }

        SheetCell cell(int row, int at) {
            return new SheetCell(at, SheetText.address(row, at), text, kind, struck, seen);
        }

        Optional<MergedRange> merged(int row) {
            return columns * rows == 1
                    ? Optional.empty()
                    : Optional.of(new MergedRange(row, row + rows - 1, column, column + columns - 1));
        }

        Optional<CellNote> note(int row) {
            return remark.map(note -> new CellNote(
                    row,
                    SheetText.address(row, column),
                    note.author(),
                    note.text(),
                    note.date(),
                    "",
                    Optional.empty(),
                    false,
                    false));
        }
    }

    /**
     * Reads the cell that the part stands at; one without words, remark and merge is left out.
     *
     * @param ofColumn the style of a cell that names none
     */
    void read(int column, int times, String ofColumn, List<Placed> cells)
            throws XMLStreamException, UnreadableSheetException {
        String type = part.attribute("value-type");
        String formula = part.attribute("formula");
        String value = part.attribute("value");
        String style = part.attribute("style-name").isEmpty() ? ofColumn : part.attribute("style-name");
        boolean struckWhole = styles.struck(style);
        int columns = Math.max(1, part.number("number-columns-spanned", 1));
        int rows = Math.max(1, part.number("number-rows-spanned", 1));
        String end = part.starts("table-cell") ? "table-cell" : "covered-table-cell";
        OdsText text = new OdsText(styles, meter);
        Optional<CellNote> remark = Optional.empty();
        while (part.next() && !part.ends(end)) {
            if (part.starts("annotation")) {
                remark = remark();
            } else {
                text.look(part);
            }
        }
        RichText shown = text.text().inFont(styles.font(style), reading);
        boolean unknown = shown.text().isEmpty() && type.isEmpty() && !formula.isEmpty();
        String words = unknown ? "=" + formula.replaceFirst("^\\w*:=?", "") : shown.text();
        if (!words.isEmpty() || remark.isPresent() || columns * rows > 1) {
            SheetCell.Kind kind = unknown ? SheetCell.Kind.FORMULA : kind(type, value, words);
            cells.add(new Placed(
                    column,
                    times,
                    columns,
                    rows,
                    words,
                    kind,
                    struckWhole ? words : shown.struck(),
                    shown.seen(),
                    remark));
        }
    }

    private static SheetCell.Kind kind(String type, String value, String shown) {
        return switch (type) {
            case "float", "percentage", "currency" ->
                shown.equals(value) && value.indexOf('.') < 0 ? SheetCell.Kind.NUMBER : SheetCell.Kind.ROUNDED;
            case "date", "time" -> SheetCell.Kind.DATE;
            case "boolean" -> SheetCell.Kind.BOOLEAN;
            default -> shown.startsWith("#") && isError(shown) ? SheetCell.Kind.ERROR : SheetCell.Kind.TEXT;
        };
    }

    private static boolean isError(String shown) {
        return List.of("#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!")
                .contains(shown);
    }

    private Optional<CellNote> remark() throws XMLStreamException, UnreadableSheetException {
        OdsText text = new OdsText(styles, meter);
        String author = "";
        String date = "";
        while (part.next() && !part.ends("annotation")) {
            if (part.starts("creator")) {
                author = SheetText.shown(part.textUpTo("creator", meter));
            } else if (part.starts("date")) {
                date = part.textUpTo("date", meter);
            } else {
                text.look(part);
            }
        }
        String shown = text.text().inFont(Optional.empty(), reading).text();
        String words = NoteText.withoutAuthor(shown, author);
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new CellNote(0, "", author, words, day(date), "", Optional.empty(), false, false));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
