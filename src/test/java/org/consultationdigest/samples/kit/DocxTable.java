package org.consultationdigest.samples.kit;

import java.util.Arrays;
import java.util.List;

/** A table of a Word document. */
public final class DocxTable implements DocxBlock {
    private final int[] widths;
    private final String style;
    private final StringBuilder rows = new StringBuilder();

    private DocxTable(String style, int... widths) {
        this.style = style;
        this.widths = widths;
    }

    /** A table with lines; column widths in twentieths of a point. */
    public static DocxTable lined(int... widths) {
        return new DocxTable("TableGrid", widths);
    }

    /** A table without lines, for layout. */
    public static DocxTable layout(int... widths) {
        return new DocxTable("TableNormal", widths);
    }

    /** A row of column titles that is repeated on every page. */
    public DocxTable header(String... titles) {
        List<DocxCell> cells = Arrays.stream(titles).map(DocxCell::header).toList();
        return row("<w:trPr><w:tblHeader/></w:trPr>", cells);
    }

    /** A row of plain cells. */
    public DocxTable row(String... texts) {
        return row("", Arrays.stream(texts).map(DocxCell::of).toList());
    }

    public DocxTable row(DocxCell... cells) {
        return row("", List.of(cells));
    }

    private DocxTable row(String properties, List<DocxCell> cells) {
        rows.append("<w:tr>").append(properties);
        int column = 0;
        for (DocxCell cell : cells) {
            rows.append(cell.xml(width(column, cell.columns())));
            column += cell.columns();
        }
        rows.append("</w:tr>");
        return this;
    }

    private int width(int first, int columns) {
        return Arrays.stream(widths, first, first + columns).sum();
    }

    @Override
    public String xml() {
        StringBuilder grid = new StringBuilder();
        Arrays.stream(widths)
                .forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\""
                + Arrays.stream(widths).sum()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + grid + "</w:tblGrid>" + rows + "</w:tbl>";
    }
}
