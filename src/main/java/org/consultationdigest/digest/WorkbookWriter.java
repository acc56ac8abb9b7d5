package org.consultationdigest.digest;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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

    private static final int ROWS_IN_MEMORY = 200;

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
     * @param target where to; working files stand beside it while it is written, and nowhere else
     * @throws IOException when it cannot be written; then there is no target
     */
    public void write(Digest digest, Path target) throws IOException {
        Path work = Files.createTempDirectory(target.toAbsolutePath().getParent(), ".workbook");
        try {
            TempFile.withStrategy(new Below(work), () -> {
                pack(digest, work.resolve("packed"));
                return target;
            });
            FixedZip.repack(work.resolve("packed"), work.resolve("fixed"));
            Files.move(work.resolve("fixed"), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            delete(work);
        }
    }

    private void pack(Digest digest, Path target) {
        Shown shown = new Shown(digest, files, rowsASheet);
        List<TablePlan> plans =
                tables(shown).map(table -> TablePlan.of(table, rowsASheet)).toList();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            properties(workbook, digest);
            XSSFSheet summary = workbook.createSheet(DigestSheet.SUMMARY.title(digest.language()));
            plans.forEach(plan -> prepare(workbook, plan, digest));
            SummarySheet.write(summary, shown, styles);
            stream(workbook, plans, styles, digest.language(), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private void prepare(XSSFWorkbook workbook, TablePlan plan, Digest digest) {
        for (int part = 0; part < plan.sheets(); part++) {
            XSSFSheet sheet = workbook.createSheet(Addresses.name(plan.table().sheet(), digest.language(), part));
            int rows = Math.min(rowsASheet, plan.rows() - part * rowsASheet);
            SheetSetup.apply(sheet, plan, digest, rows);
            if (plan.table().sheet() == DigestSheet.DIGEST) {
                RowColours.apply(sheet, digest.language(), rows);
            }
        }
    }

    private void stream(
            XSSFWorkbook workbook, List<TablePlan> plans, Styles styles, DigestLanguage language, Path target)
            throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, true);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            for (TablePlan plan : plans) {
                Iterator<SheetTable.Row> rows = plan.table().rows().get().iterator();
                for (int part = 0; part < plan.sheets(); part++) {
                    String name = Addresses.name(plan.table().sheet(), language, part);
                    TableSheet sheet = new TableSheet(streamed, streamed.getSheet(name), plan, styles);
                    sheet.header(language);
                    for (int row = 0; row < rowsASheet && rows.hasNext(); row++) {
                        sheet.add(rows.next());
                    }
                    sheet.end();
                }
            }
            streamed.write(out);
        }
    }

    private static void properties(XSSFWorkbook workbook, Digest digest) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(digest.outline().title());
        properties.getCoreProperties().setCreator("consultation-digest");
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getCustomProperties().addProperty(CONSULTATION_PROPERTY, digest.consultation());
        properties.getCustomProperties().addProperty(RUN_PROPERTY, digest.run());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Keeps the library's working files in one folder, which goes when the workbook stands. */
    private record Below(Path folder) implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }
}
