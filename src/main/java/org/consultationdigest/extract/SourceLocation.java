package org.consultationdigest.extract;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place in a submission where a text stands; what does not apply is absent, counts begin at 1.
 *
 * @param page the page of a PDF
 * @param paragraph the paragraph of the body, tables counted as their cells' paragraphs
 * @param table the table of the document
 * @param row the row of the table or sheet
 * @param sheet the name of the sheet
 * @param cell the address of the cell ({@code C7})
 * @param commentId the id that the file itself gives a comment or change
 * @param anchor the words that a comment hangs on
 * @param heading the nearest heading above
 */
public record SourceLocation(
        OptionalInt page,
        OptionalInt paragraph,
        OptionalInt table,
        OptionalInt row,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<String> commentId,
        Optional<String> anchor,
        Optional<String> heading) {

    /** Nowhere in particular: the file as a whole. */
    public static SourceLocation none() {
        return new SourceLocation(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public SourceLocation onPage(int number) {
        return new SourceLocation(
                OptionalInt.of(number), paragraph, table, row, sheet, cell, commentId, anchor, heading);
    }

    public SourceLocation inParagraph(int number) {
        return new SourceLocation(page, OptionalInt.of(number), table, row, sheet, cell, commentId, anchor, heading);
    }

    public SourceLocation inTable(int number) {
        return new SourceLocation(
                page, paragraph, OptionalInt.of(number), row, sheet, cell, commentId, anchor, heading);
    }

    public SourceLocation inRow(int number) {
        return new SourceLocation(
                page, paragraph, table, OptionalInt.of(number), sheet, cell, commentId, anchor, heading);
    }

    public SourceLocation onSheet(String name) {
        return new SourceLocation(page, paragraph, table, row, Optional.of(name), cell, commentId, anchor, heading);
    }

    public SourceLocation inCell(String address) {
        return new SourceLocation(page, paragraph, table, row, sheet, Optional.of(address), commentId, anchor, heading);
    }

    public SourceLocation withCommentId(String id) {
        return new SourceLocation(page, paragraph, table, row, sheet, cell, Optional.of(id), anchor, heading);
    }

    public SourceLocation anchoredAt(String words) {
        return new SourceLocation(page, paragraph, table, row, sheet, cell, commentId, Optional.of(words), heading);
    }

    public SourceLocation under(String nearestHeading) {
        return new SourceLocation(
                page, paragraph, table, row, sheet, cell, commentId, anchor, Optional.of(nearestHeading));
    }
}
