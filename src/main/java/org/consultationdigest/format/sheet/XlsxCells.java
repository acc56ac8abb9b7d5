package org.consultationdigest.format.sheet;

import org.consultationdigest.text.legacy.LegacyReading;

/** Stored values of an .xlsx file as a person sees them. */
final class XlsxCells {
    private final SharedTexts shared;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final LegacyReading reading;
    private final NumberTexts numbers = new NumberTexts();

    XlsxCells(SharedTexts shared, XlsxStyles styles, boolean since1904) {
        this.shared = shared;
        this.styles = styles;
        this.since1904 = since1904;
        this.reading = styles.reading(shared);
    }

    /**
     * What the file stores of a cell.
     *
     * @param type the letter that says how it is stored
     * @param style the index of its style
     * @param value what is stored, or the index of a shared text
     * @param inline a text that stands in the cell itself
     */
    record Stored(String type, int style, String value, RichText inline) {}

    SheetCell cell(Stored stored, int row, int column) {
        String value = stored.value();
        return switch (stored.type()) {
            case "s" -> text(shared.get(integer(value)), stored.style(), row, column);
            case "inlineStr" -> text(stored.inline(), stored.style(), row, column);
            case "str" ->
                text(RichText.plain(SheetText.shown(SheetText.unescape(value)), ""), stored.style(), row, column);
            case "b" -> SheetCell.of(row, column, value.equals("1") ? "TRUE" : "FALSE", SheetCell.Kind.BOOLEAN);
            case "e" -> SheetCell.of(row, column, value, SheetCell.Kind.ERROR);
            default -> number(value.strip(), stored.style(), row, column);
        };
    }

    RichText shared(int index) {
        return shared.get(index);
    }

    /** A text cell; what is in a font older than Unicode is converted. */
    SheetCell text(RichText stored, int style, int row, int column) {
        RichText rich = stored.inFont(styles.oldFont(style), reading);
        String struck = styles.struck(style) && rich.struck().isEmpty() ? rich.text() : rich.struck();
        return new SheetCell(
                column, SheetText.address(row, column), rich.text(), SheetCell.Kind.TEXT, struck, rich.seen());
    }

    private SheetCell number(String value, int style, int row, int column) {
        try {
            if (value.isEmpty()) {
                return SheetCell.of(row, column, "", SheetCell.Kind.TEXT);
            }
            return number(Double.parseDouble(value), style, row, column);
        } catch (NumberFormatException e) {
            return SheetCell.of(row, column, SheetText.shown(value), SheetCell.Kind.TEXT);
        }
    }

    SheetCell number(double value, int style, int row, int column) {
        NumberTexts.Shown shown = numbers.of(value, styles.formatId(style), styles.format(style), since1904);
        String struck = styles.struck(style) ? shown.text() : "";
        return new SheetCell(column, SheetText.address(row, column), shown.text(), shown.kind(), struck);
    }

    private static int integer(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
