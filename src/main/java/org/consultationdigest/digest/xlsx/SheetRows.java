package org.consultationdigest.digest.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of one sheet and the links of its cells, as markup in two files, until the workbook is packed: the library keeps
 * trees of elements for each of them.
 */
final class SheetRows implements Closeable {
    private final XSSFSheet sheet;
    private final DeflatedFile rowsFile;
    private final DeflatedFile linksFile;
    private final Map<String, String> relations = new HashMap<>();

    /** Rows as they are written. */
    final Markup rows;

    private final Markup links;
    private Deflated deflatedRows = Deflated.NOTHING;
    private Deflated deflatedLinks = Deflated.NOTHING;
    private boolean ended;

    SheetRows(XSSFSheet sheet, DeflatedFile rowsFile, DeflatedFile linksFile) {
        this.sheet = sheet;
        this.rowsFile = rowsFile;
        this.linksFile = linksFile;
        this.rows = new Markup(rowsFile);
        this.links = new Markup(linksFile);
    }

    /** The part of the workbook that this sheet is. */
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Leads from a cell to another, as formulas write both. */
    void linkInside(String cell, String address) throws IOException {
        link(cell).attribute("location", address).raw("/>");
    }

    /** Leads from a cell to a file, or to a cell in it; links to one file share their relation. */
    void linkOut(String cell, String uri, String address) throws IOException {
        String id = relations.computeIfAbsent(
                uri,
                each -> sheet.getPackagePart()
                        .addExternalRelationship(each, XSSFRelation.SHEET_HYPERLINKS.getRelation())
                        .getId());
        Markup link = link(cell).attribute("r:id", id);
        (address.isEmpty() ? link : link.attribute("location", address)).raw("/>");
    }

    /** Hangs a note on a cell, row and column counted from 0. */
    void note(int row, int column, String author, String text) {
        XSSFClientAnchor beside = new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 4, row + 5);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(beside);
        note.setAddress(row, column);
        note.setAuthor(author);
        note.setString(new XSSFRichTextString(text));
    }

    private Markup link(String cell) throws IOException {
        links.handOn();
        return links.raw("<hyperlink").attribute("ref", cell);
    }

    /** Ends the rows; none may follow. */
    void end() throws IOException {
        rows.flush();
        links.flush();
        deflatedRows = rowsFile.end();
        deflatedLinks = linksFile.end();
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    Deflated deflatedRows() {
        return deflatedRows;
    }

    /** The rows, deflated. */
    InputStream rowsFile() throws IOException {
        return rowsFile.content();
    }

    boolean hasLinks() {
        return deflatedLinks.length() > 0;
    }

    Deflated deflatedLinks() {
        return deflatedLinks;
    }

    /** The links, deflated. */
    InputStream linksFile() throws IOException {
        return linksFile.content();
    }

    @Override
    public void close() throws IOException {
        rowsFile.close();
        linksFile.close();
    }
}
