package org.consultationdigest.digest.xlsx;

import java.util.List;

/** The parts that hold a workbook together. */
final class WorkbookParts {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DOCUMENT = "application/vnd.openxmlformats-";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    /** Marks a property that the creator of a document gave it ([MS-OSHARED] 2.3.3.2.3.1). */
    private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final WorkbookLayout layout;

    WorkbookParts(WorkbookLayout layout) {
        this.layout = layout;
    }

    void types(Markup xml) {
        xml.raw("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.raw("<Default Extension=\"rels\" ContentType=\"" + DOCUMENT + "package.relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        type(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        type(xml, "/xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml");
        type(xml, "/docProps/core.xml", DOCUMENT + "package.core-properties+xml");
        type(xml, "/docProps/custom.xml", DOCUMENT + "officedocument.custom-properties+xml");
        int charts = 0;
        for (int i = 0; i < layout.sheets().size(); i++) {
            type(xml, "/xl/worksheets/sheet" + (i + 1) + ".xml", SPREADSHEET + "worksheet+xml");
            charts += layout.sheets().get(i).charts().size();
        }
        for (int i = 0; i < charts; i++) {
            type(xml, "/xl/charts/chart" + (i + 1) + ".xml", DOCUMENT + "officedocument.drawingml.chart+xml");
        }
        if (charts > 0) {
            type(xml, "/xl/drawings/drawing1.xml", DOCUMENT + "officedocument.drawing+xml");
        }
        xml.raw("</Types>");
    }

    private static void type(Markup xml, String part, String type) {
        xml.raw("<Override")
                .attribute("PartName", part)
                .attribute("ContentType", type)
                .raw("/>");
    }

    static void root(Relations relations) {
        relations.part("officeDocument", "xl/workbook.xml");
        relations.part(PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relations.part("custom-properties", "docProps/custom.xml");
    }

    void core(Markup xml) {
        xml.raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>");
        xml.escaped(layout.creator()).raw("</dc:creator><dc:title>").escaped(layout.title());
        xml.raw("</dc:title></cp:coreProperties>");
    }

    void custom(Markup xml) {
        xml.raw("<Properties xmlns=\"" + OFFICE + "custom-properties\" xmlns:vt=\"" + OFFICE + "docPropsVTypes\">");
        // The first two numbers are taken by the format itself.
        int[] number = {2};
        layout.texts()
                .forEach((name, value) -> property(xml, number[0]++, name)
                        .raw("<vt:lpwstr>")
                        .escaped(value)
                        .raw("</vt:lpwstr></property>"));
        layout.numbers()
                .forEach((name, value) -> property(xml, number[0]++, name)
                        .raw("<vt:i4>")
                        .raw(value)
                        .raw("</vt:i4></property>"));
        xml.raw("</Properties>");
    }

    private static Markup property(Markup xml, int number, String name) {
        return xml.raw("<property fmtid=\"" + CUSTOM + "\"")
                .attribute("pid", number)
                .attribute("name", name)
                .raw(">");
    }

    void workbook(Markup xml, Relations relations) {
        xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"" + " xmlns:r=\"" + OFFICE
                + "relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        List<SheetLayout> sheets = layout.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet").attribute("name", sheets.get(i).name()).attribute("sheetId", i + 1);
            xml.attribute("r:id", relations.part("worksheet", "worksheets/sheet" + (i + 1) + ".xml"))
                    .raw("/>");
        }
        relations.part("styles", "styles.xml");
        relations.part("sharedStrings", "sharedStrings.xml");
        xml.raw("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            names(xml, sheets.get(i), i);
        }
        layout.names()
                .forEach((name, formula) -> xml.raw("<definedName")
                        .attribute("name", name)
                        .raw(">")
                        .escaped(formula)
                        .raw("</definedName>"));
        xml.raw("</definedNames></workbook>");
    }

    /** The names under which programs look for what is filtered and what is printed on every page. */
    private static void names(Markup xml, SheetLayout sheet, int index) {
        sheet.filter()
                .ifPresent(area -> xml.raw("<definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\"")
                        .attribute("localSheetId", index)
                        .raw(">")
                        .escaped(area.in(sheet.name()))
                        .raw("</definedName>"));
        if (sheet.table()) {
            String quoted = "'" + sheet.name().replace("'", "''") + "'!";
            xml.raw("<definedName name=\"_xlnm.Print_Titles\"")
                    .attribute("localSheetId", index)
                    .raw(">");
            xml.escaped(quoted + "$A:$A," + quoted + "$1:$1").raw("</definedName>");
        }
    }
}
