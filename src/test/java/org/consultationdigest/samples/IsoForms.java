package org.consultationdigest.samples;

import java.util.Map;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.Para;

/** The form in the manner of ISO: a small table on top, the comments below; one filled in, one sent back blank. */
final class IsoForms {
    private static final String LEGEND =
            "MB = body (use the code of the list); Type of comment: ge = general, te = technical, ed = editorial. "
                    + "Columns 1, 3, 5 and 6 are compulsory.";

    private IsoForms() {}

    static Map<String, byte[]> files() {
        return Map.of(
                Folders.CAPITAL + "Comments AL.docx", filledIn(),
                Folders.CAPITAL + "Comment form.docx", blank());
    }

    private static byte[] filledIn() {
        DocxTable table = columns();
        table.row(
                "AL",
                "",
                "General",
                "",
                "ge",
                "The report is frank about what has not been achieved. We appreciate this.",
                "",
                "");
        table.row(
                "AL",
                "",
                "II.A",
                "8",
                "te",
                "The report should say when the second reading of the bill will take place.",
                "Add at the end: The second reading is planned for June 2025.",
                "");
        table.row(
                "AL",
                "",
                "II.B",
                "Recommendation 38.12",
                "te",
                "The recommendation also asked for regional offices; the report is silent about them.",
                "",
                "");
        table.row(
                "AL",
                "",
                "II.C",
                "17",
                "te",
                "The date for the decision is welcome, but the reasons for the delay are missing.",
                "Insert the main reasons after the first sentence.",
                "");
        table.row(
                "AL",
                "5-6",
                "III.C",
                "29",
                "te",
                "\"Unless a court decides otherwise\": on what grounds may the court do so?",
                "",
                "");
        table.row(
                "AL",
                "p. 6, l. 3-4",
                "IV.D.1",
                "",
                "te",
                "The trend is clear, the level is not: please add the amount that is still discharged each year.",
                "",
                "");
        table.row("AL", "", "IV.C", "45", "ed", "Add a source.", "", "");
        table.row(
                "AL", "", "V.B", "59", "te", "Please give the figures for child labour by sex, and by sector", "", "");
        table.row("AL", "", "VI.B", "68", "ge", "We welcome commitment (d).", "", "");
        return form("2025-03-11", table);
    }

    private static byte[] blank() {
        DocxTable table = columns();
        for (int i = 0; i < 8; i++) {
            table.row("", "", "", "", "", "", "", "");
        }
        return form("", table);
    }

    private static byte[] form(String date, DocxTable table) {
        DocxBuilder document = new DocxBuilder().landscape().footer(LEGEND);
        document.add(DocxTable.lined(4800, 6400, 3100)
                .row("Date: " + date, "Document: Draft national report of 3 March 2025", "Project: UPR, fourth cycle"));
        document.add(Para.ofBold("Template for comments and secretariat observations"));
        return document.add(table).bytes();
    }

    private static DocxTable columns() {
        return DocxTable.lined(800, 1100, 1500, 1700, 1200, 3800, 2700, 1500)
                .header(
                        "MB/NC",
                        "Line number",
                        "Clause/ Subclause",
                        "Paragraph/ Figure/Table",
                        "Type of comment",
                        "Comments",
                        "Proposed change",
                        "Observations of the secretariat");
    }
}
