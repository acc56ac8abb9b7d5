package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consultationdigest.digest.xlsx.SheetLayout;
import org.consultationdigest.digest.xlsx.WorkbookLayout;
import org.consultationdigest.digest.xlsx.WorkbookOutput;

/**
 * Writes {@code digest.xlsx}. The same digest gives the same bytes.
 *
 * <p>Every text is a text cell, verbatim; a text too long for a cell goes on in columns at the far right of its row,
 * titled with the number of the part, and the cell it begins in has a thick right edge. More rows than a sheet holds
 * go on in a further sheet of the same name and a number. The workbook carries the name of its consultation and the
 * number of its run as document properties.
 */
public final class WorkbookWriter {
    /** The document property that holds the name of the consultation. */
    public static final String CONSULTATION_PROPERTY = "consultation";

    /** The document property that holds the number of the run. */
    public static final String RUN_PROPERTY = "run";

    /** The document property that holds how many workbooks this one is the index of; one that is no index has none. */
    public static final String PARTS_PROPERTY = "parts";

    /** A sheet has 1,048,576 rows (Excel specifications and limits), one of them the header. */
    private static final int ROWS_A_SHEET = 1_048_575;

    private final FileLinks files;
    private final int rowsASheet;

    /** A writer that links comments and files to the files received. */
    public WorkbookWriter(FileLinks files) {
        this(files, ROWS_A_SHEET);
    }

    WorkbookWriter(FileLinks files, int rowsASheet) {
        this.files = files;
        this.rowsASheet = rowsASheet;
    }

    /**
     * Writes a workbook.
     *
     * @param target where to; a hidden file stands beside it while it is written
     * @throws IOException when it cannot be written; then there is no target
     */
    public void write(Digest digest, Path target) throws IOException {
        write(WorkbookContent.whole(digest, files, rowsASheet), target);
    }

    /** What the workbooks of a digest have, the parts of a large one first. */
    List<WorkbookContent> contents(DigestParts parts) {
        return WorkbookContent.of(parts, files, rowsASheet);
    }

    /** Writes one of the workbooks of a digest. */
    void write(WorkbookContent content, Path target) throws IOException {
        boolean written = false;
        try {
            boolean wholePlans = content.hasLongTexts();
            written = write(content, target, wholePlans) || (!wholePlans && write(content, target, true));
        } finally {
            if (!written) {
                Files.deleteIfExists(target);
            }
        }
    }

    /** Whether all texts fitted into the columns that the plans have. */
    private boolean write(WorkbookContent content, Path target, boolean wholePlans) throws IOException {
        Digest digest = content.shown().digest();
        SummarySheet summary = new SummarySheet(content.shown(), content.part());
        List<TablePlan> plans = content.tables().stream()
                .map(table -> TablePlan.of(table, digest.belongings().in(table.sheet()), rowsASheet, wholePlans))
                .toList();
        try (WorkbookOutput workbook = new WorkbookOutput(layout(content, summary, plans), target)) {
            Styles styles = new Styles(workbook);
            summary.write(workbook.sheet(), styles);
            for (TablePlan plan : plans) {
                if (!write(plan, workbook, styles, digest.language())) {
                    return false;
                }
            }
            for (OwnSheet own : digest.belongings().ownSheets()) {
                new OwnSheetOutput(workbook.sheet(), styles).write(own);
            }
            return true;
        }
    }

    private WorkbookLayout layout(WorkbookContent content, SummarySheet summary, List<TablePlan> plans) {
        Digest digest = content.shown().digest();
        TreeMap<String, Integer> numbers = new TreeMap<>(Map.of(RUN_PROPERTY, digest.run()));
        if (content.parts() > 0) {
            numbers.put(PARTS_PROPERTY, content.parts());
        }
        List<SheetLayout> sheets = new ArrayList<>();
        sheets.add(summary.layout());
        for (TablePlan plan : plans) {
            for (int part = 0; part < plan.sheets(); part++) {
                int rows = Math.min(rowsASheet, plan.rows() - part * rowsASheet);
                sheets.add(SheetSetup.of(plan, digest, part, rows));
            }
        }
        digest.belongings().ownSheets().forEach(own -> sheets.add(OwnSheetOutput.layout(own, digest)));
        return new WorkbookLayout(
                digest.outline().title(),
                "consultation-digest",
                Styles.FONT,
                new TreeMap<>(Map.of(CONSULTATION_PROPERTY, digest.consultation())),
                numbers,
                new TreeMap<>(Map.of(SheetSetup.SECTIONS_NAME, summary.sectionIds())),
                sheets);
    }

    private boolean write(TablePlan plan, WorkbookOutput workbook, Styles styles, DigestLanguage language)
            throws IOException {
        Iterator<SheetTable.Row> rows = plan.table().rows().get().iterator();
        for (int part = 0; part < plan.sheets(); part++) {
            TableSheet sheet = new TableSheet(workbook.sheet(), plan, styles);
            sheet.header(language);
            for (int row = 0; row < rowsASheet && rows.hasNext(); row++) {
                if (!sheet.add(rows.next())) {
                    return false;
                }
            }
            sheet.end();
        }
        return true;
    }
}
