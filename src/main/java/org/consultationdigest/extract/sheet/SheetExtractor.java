package org.consultationdigest.extract.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.format.sheet.SpreadsheetReader;
import org.consultationdigest.format.sheet.UnreadableSheetException;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads the comments of spreadsheets: .xlsx, .xlsm, .xls, .csv, .tsv. */
public final class SheetExtractor implements CommentExtractor {
    private static final String MACROS = "application/vnd.ms-excel.sheet.macroenabled.12";
    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel",
            MACROS,
            "text/csv",
            "text/tab-separated-values");

    private final SpreadsheetReader reader;

    /** An extractor with limits that hold any comment table. */
    public SheetExtractor() {
        this(SheetLimits.held());
    }

    /** An extractor that stops at these limits and says so. */
    public SheetExtractor(SheetLimits limits) {
        this.reader = new SpreadsheetReader(limits);
    }

    @Override
    public boolean reads(String mediaType) {
        return MEDIA_TYPES.contains(bare(mediaType));
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        SheetCollector collector = new SheetCollector();
        Optional<Problem> fault = collect(content, collector);
        boolean nothing = collector.sheets().stream()
                .allMatch(sheet -> sheet.rows().isEmpty() && sheet.notes().isEmpty());
        if (fault.isPresent() && (nothing || fault.get().code() != ProblemCode.LIMIT_REACHED)) {
            return new Extraction.Unreadable(fault.get());
        }
        if (nothing && !collector.problems().isEmpty()) {
            return new Extraction.Unreadable(collector.problems().get(0));
        }
        WorkbookReading workbook = new WorkbookReading(submission.id());
        collector.sheets().forEach(workbook::read);
        collector.problems().forEach(workbook::problem);
        fault.ifPresent(workbook::problem);
        if (bare(submission.mediaType()).equals(MACROS)) {
            workbook.problem(Problem.of(
                    ProblemCode.ACTIVE_CONTENT, "The workbook holds macros: they were not run, its cells were read."));
        }
        return workbook.parsed();
    }

    private Optional<Problem> collect(Path content, SheetCollector collector) throws IOException {
        try {
            reader.read(content, collector);
            return Optional.empty();
        } catch (UnreadableSheetException e) {
            return Optional.of(e.problem());
        }
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
