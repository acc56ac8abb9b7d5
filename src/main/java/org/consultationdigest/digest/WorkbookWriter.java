package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        Shown shown = new Shown(digest, files, rowsASheet);
        boolean written = false;
        try {
            written = write(shown, target, false) || write(shown, target, true);
        } finally {
            if (!written) {
                Files.deleteIfExists(target);
            }
        }
    }

    /** Whether all texts fitted into the columns that the plans have. */
    private boolean write(Shown shown, Path target, boolean wholePlans) throws IOException {
        Digest digest = shown.digest();
        SummarySheet summary = new SummarySheet(shown);
        List<TablePlan> plans = tables(shown)
                .map(table -> TablePlan.of(table, digest.belongings().in(table.sheet()), rowsASheet, wholePlans))
                .toList();
        try (WorkbookOutput workbook = new WorkbookOutput(layout(digest, summary, plans), target)) {
            Styles styles = new Styles(workbook);
            summary.write(workbook.sheet(), styles);
            for (TablePlan plan : plans) {
                if (!write(plan, workbook, styles, digest.language())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Stream<SheetTable> tables(Shown shown) {
        return Stream.of(
                DigestTable.of(shown),
                CommentTable.of(shown),
                ToDecideTable.of(shown),
                FileTable.of(shown),
                SetAsideTable.of(shown),
                ProblemTable.of(shown));
    }

    private WorkbookLayout layout(Digest digest, SummarySheet summary, List<TablePlan> plans) {
        List<SheetLayout> sheets = new ArrayList<>();
        sheets.add(summary.layout());
        for (TablePlan plan : plans) {
            for (int part = 0; part < plan.sheets(); part++) {
                int rows = Math.min(rowsASheet, plan.rows() - part * rowsASheet);
                sheets.add(SheetSetup.of(plan, digest, part, rows));
            }
        }
        return new WorkbookLayout(
                digest.outline().title(),
                "consultation-digest",
                Styles.FONT,
                new TreeMap<>(Map.of(CONSULTATION_PROPERTY, digest.consultation())),
                new TreeMap<>(Map.of(RUN_PROPERTY, digest.run())),
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
