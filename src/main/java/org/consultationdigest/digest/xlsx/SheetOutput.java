package org.consultationdigest.digest.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The cells of one sheet, row by row, each row from the left; {@link #end()} behind the last. */
public final class SheetOutput {
    private final SheetRows sheet;
    private final Markup xml;
    private final SharedStrings strings;
    private final List<String> letters = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();
    private String row = "";
    private String inRow = "";
    private boolean begunRow;
    private int rows;

    SheetOutput(SheetRows sheet, SharedStrings strings) {
        this.sheet = sheet;
        this.xml = sheet.rows;
        this.strings = strings;
    }

    /**
     * Begins the next row.
     *
     * @param points its height; 0 when the program chooses
     */
    public void row(double points) throws IOException {
        row(points, 0, false);
    }

    /**
     * Begins the next row.
     *
     * @param points its height; 0 when the program chooses
     * @param level how deep it stands in the outline by which rows are folded away, from 0
     */
    public void row(double points, int level, boolean hidden) throws IOException {
        endRow();
        xml.handOn();
        begunRow = true;
        rows++;
        row = Integer.toString(rows);
        inRow = row + "\" s=\"";
        xml.raw("<row r=\"").raw(row);
        // Programs round to quarters of a point themselves.
        xml.raw(points > 0 ? "\" ht=\"" + Math.round(points * 4) / 4.0 + "\" customHeight=\"1" : "");
        xml.raw(hidden ? "\" hidden=\"1" : "").raw(level > 0 ? "\" outlineLevel=\"" + level + "\">" : "\">");
    }

    /** Leaves so many rows out. */
    public void leaveOut(int count) {
        endRow();
        begunRow = false;
        rows += count;
    }

    private void endRow() {
        xml.raw(begunRow ? "</row>" : "");
    }

    /** A cell that holds a text; an empty one is blank. What XML cannot hold must be escaped already. */
    public void text(int column, int look, String text) throws IOException {
        open(column, look);
        if (text.isEmpty()) {
            xml.raw("/>");
        } else {
            xml.raw(" t=\"s\"><v>").raw(strings.number(text)).raw("</v></c>");
        }
    }

    /** A cell whose text has parts in letters of their own. */
    public void text(int column, int look, RichText text) throws IOException {
        open(column, look);
        xml.raw(" t=\"s\"><v>").raw(strings.number(text)).raw("</v></c>");
    }

    /** A cell that holds a number. */
    public void number(int column, int look, int number) {
        open(column, look);
        xml.raw("><v>").raw(number).raw("</v></c>");
    }

    /** A cell that holds a number as it is written in such files. */
    public void number(int column, int look, String number) {
        open(column, look);
        xml.raw("><v>").escaped(number).raw("</v></c>");
    }

    /** A cell that says whether something is so. */
    public void truth(int column, int look, boolean truth) {
        open(column, look);
        xml.raw(" t=\"b\"><v>").raw(truth ? "1" : "0").raw("</v></c>");
    }

    /**
     * A cell that holds a formula.
     *
     * @param type of what it shows: {@code n}, {@code b} or {@code str} (ECMA-376 part 1, 18.18.11)
     * @param shown what it shows until it is reckoned again
     */
    public void formula(int column, int look, String formula, String type, String shown) {
        open(column, look);
        xml.raw(" t=\"").raw(type).raw("\"><f>").escaped(formula).raw("</f>");
        xml.raw(shown.isEmpty() ? "</c>" : "<v>").escaped(shown).raw(shown.isEmpty() ? "" : "</v></c>");
    }

    /** Hangs a note on a cell of this row. */
    public void note(int column, String author, String text) {
        sheet.note(rows - 1, column, author, text);
    }

    /** Leads from a cell of this row to another cell of the workbook, as a formula writes it. */
    public void linkInside(int column, String address) throws IOException {
        sheet.linkInside(letters(column) + row, address);
    }

    /** Leads from a cell of this row to a file, by a URI reference from the workbook. */
    public void linkOut(int column, String uri) throws IOException {
        sheet.linkOut(letters(column) + row, uri, "");
    }

    /** Leads from a cell of this row to a cell of another workbook, as a formula writes it there. */
    public void linkOut(int column, String uri, String address) throws IOException {
        sheet.linkOut(letters(column) + row, uri, address);
    }

    private void open(int column, int look) {
        letters(column);
        xml.raw(begun.get(column)).raw(inRow).raw(look).raw("\"");
    }

    private String letters(int column) {
        while (letters.size() <= column) {
            String next = Area.letters(letters.size());
            letters.add(next);
            begun.add("<c r=\"" + next);
        }
        return letters.get(column);
    }

    /** Ends the sheet; the next one may begin. */
    public void end() throws IOException {
        endRow();
        sheet.end();
    }
}
