package org.consultationdigest.digest.xlsx;

import java.util.List;

/** The part of a sheet before and behind its rows; the order of the elements is fixed (ECMA-376 part 1, 18.3.1.99). */
final class SheetParts {
    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final SheetLayout layout;
    private final StyleSheet styles;
    private final boolean first;

    /**
     * The frame of a sheet.
     *
     * @param first whether it is the one that is seen when the workbook is opened
     */
    SheetParts(SheetLayout layout, StyleSheet styles, boolean first) {
        this.layout = layout;
        this.styles = styles;
        this.first = first;
    }

    void head(Markup xml) {
        xml.raw("<worksheet").raw(NAMESPACES).raw(">");
        xml.raw(layout.page().scale() == 0 ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "");
        xml.raw("<sheetViews><sheetView").raw(layout.gridlines() ? "" : " showGridLines=\"0\"");
        xml.raw(first ? " tabSelected=\"1\"" : "").raw(" workbookViewId=\"0\">");
        if (layout.table()) {
            xml.raw("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
                    + "<selection pane=\"topRight\" activeCell=\"B1\" sqref=\"B1\"/>"
                    + "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>"
                    + "<selection pane=\"bottomRight\" activeCell=\"B2\" sqref=\"B2\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetLayout.Column column = layout.columns().get(i);
            xml.raw("<col").attribute("min", i + 1).attribute("max", i + 1);
            // Five pixels of a column are its margins: 182 of the 256 parts of a digit.
            xml.raw(" width=\"" + (column.width() + 182 / 256.0) + "\" customWidth=\"1\"");
            xml.raw(column.hidden() ? " hidden=\"1\"/>" : "/>");
        }
        xml.raw("</cols><sheetData>");
    }

    void tail(Markup xml, Markup links, Relations relations) {
        xml.raw("</sheetData>");
        layout.filter()
                .ifPresent(area ->
                        xml.raw("<autoFilter").attribute("ref", area.written()).raw("/>"));
        merged(xml);
        conditions(xml);
        choices(xml);
        if (!links.isEmpty()) {
            xml.raw("<hyperlinks>").raw(links).raw("</hyperlinks>");
        }
        page(xml);
        if (!layout.charts().isEmpty()) {
            xml.raw("<drawing")
                    .attribute("r:id", relations.part("drawing", "../drawings/drawing1.xml"))
                    .raw("/>");
        }
        xml.raw("</worksheet>");
    }

    private void merged(Markup xml) {
        if (!layout.merged().isEmpty()) {
            xml.raw("<mergeCells").attribute("count", layout.merged().size()).raw(">");
            layout.merged()
                    .forEach(area -> xml.raw("<mergeCell")
                            .attribute("ref", area.written())
                            .raw("/>"));
            xml.raw("</mergeCells>");
        }
    }

    private void conditions(Markup xml) {
        for (int i = 0; i < layout.conditions().size(); i++) {
            SheetLayout.Condition condition = layout.conditions().get(i);
            xml.raw("<conditionalFormatting")
                    .attribute("sqref", condition.cells().written())
                    .raw("><cfRule type=\"expression\"")
                    .attribute("dxfId", styles.difference(condition.letters(), condition.ground()))
                    .attribute("priority", i + 1)
                    .raw("><formula>")
                    .escaped(condition.formula())
                    .raw("</formula></cfRule></conditionalFormatting>");
        }
    }

    /** The list helps, it does not forbid: other words are kept, too. */
    private void choices(Markup xml) {
        if (layout.choices().isEmpty()) {
            return;
        }
        xml.raw("<dataValidations").attribute("count", layout.choices().size()).raw(">");
        for (SheetLayout.Choice choice : layout.choices()) {
            xml.raw("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\"")
                    .attribute("promptTitle", choice.title())
                    .attribute("prompt", choice.hint())
                    .attribute("sqref", choice.cells().written())
                    .raw("><formula1>")
                    .escaped(choice.formula())
                    .raw("</formula1></dataValidation>");
        }
        xml.raw("</dataValidations>");
    }

    private void page(Markup xml) {
        SheetLayout.Page page = layout.page();
        xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.raw("<pageSetup paperSize=\"9\"");
        if (page.scale() == 0) {
            xml.attribute("fitToWidth", page.pagesAcross()).attribute("fitToHeight", page.pagesDown());
        } else {
            xml.attribute("scale", page.scale());
        }
        xml.raw(page.landscape() ? " orientation=\"landscape\"/>" : " orientation=\"portrait\"/>");
        xml.raw("<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;L");
        xml.escaped(page.footerLeft().replace("&", "&&")).raw("&amp;C&amp;P / &amp;N&amp;R");
        xml.escaped(page.footerRight().replace("&", "&&")).raw("</oddFooter></headerFooter>");
        breaks(xml, page.breaks());
    }

    private static void breaks(Markup xml, List<Integer> columns) {
        if (!columns.isEmpty()) {
            xml.raw("<colBreaks").attribute("count", columns.size());
            xml.attribute("manualBreakCount", columns.size()).raw(">");
            columns.forEach(
                    column -> xml.raw("<brk").attribute("id", column + 1).raw(" max=\"1048575\" man=\"1\"/>"));
            xml.raw("</colBreaks>");
        }
    }
}
