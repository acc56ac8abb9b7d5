package org.consultationdigest.extract.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.CollectingSink;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.format.sheet.SpreadsheetReader;
import org.consultationdigest.format.sheet.UnreadableSheetException;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads the comments of spreadsheets: .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv. */
public final class SheetExtractor implements CommentExtractor {
    private static final String MACROS = "application/vnd.ms-excel.sheet.macroenabled.12";
    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel",
            MACROS,
            "application/vnd.ms-excel.sheet.binary.macroenabled.12",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet-template",
            "text/csv",
            "text/tab-separated-values");

    /** Enough to meet a header and some rows. */
    private static final SheetLimits BEGINNING = new SheetLimits(1_000, 1_000_000, 1_000_000, 1_000_000);

    /** Comments and other texts; the sheets of most consultations as a whole have fewer. */
    private static final int HELD_AT_ONCE = 20_000;

    private final TableReader tables = new TableReader();
    private final SpreadsheetReader reader;
    private final int most;

    /** An extractor with limits that hold any comment table. */
    public SheetExtractor() {
        this(SheetLimits.standard());
    }

    /** An extractor that stops at these limits and says so. */
    public SheetExtractor(SheetLimits limits) {
        this(limits, HELD_AT_ONCE);
    }

    /**
     * An extractor that reads a submission again when it is told, rather than hold much of it.
     *
     * @param limits where reading ends
     * @param most comments and other texts of a submission that are held
     */
    public SheetExtractor(SheetLimits limits, int most) {
        this.reader = new SpreadsheetReader(limits);
        this.most = most;
    }

    @Override
    public boolean reads(String mediaType) {
        return MEDIA_TYPES.contains(bare(mediaType));
    }

    /**
     * Whether a text that does not say so by its name is a comment table with separators.
     *
     * @param text a file of plain text
     * @throws IOException when it cannot be read from the disk
     */
    public boolean isTable(Submission submission, Path text, ExtractionContext context) throws IOException {
        if (!SpreadsheetReader.looksDelimited(text)) {
            return false;
        }
        Extraction beginning = new SheetExtractor(BEGINNING).extract(submission, text, context);
        return beginning instanceof Extraction.Parsed parsed
                && parsed.facts().mapping().isPresent();
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        CollectingSink sink = new CollectingSink(most);
        Extraction told = extract(submission, content, context, sink);
        if (!(told instanceof Extraction.Parsed parsed)) {
            return told;
        }
        return sink.holdsAll()
                ? new Extraction.Parsed(parsed.facts(), sink.comments(), sink.remainder(), sink.problems())
                : new Extraction.Retold(
                        parsed.facts(),
                        sink.amount(),
                        sink.problems(),
                        again -> retell(submission, content, context, again));
    }

    private void retell(Submission submission, Path content, ExtractionContext context, ExtractionSink sink)
            throws IOException {
        if (extract(submission, content, context, new WithoutProblems(sink)) instanceof Extraction.Unreadable) {
            throw new IOException(submission.path() + " was changed while it was read");
        }
    }

    /** Tells on what a submission brings the second time; its problems were told the first time. */
    private record WithoutProblems(ExtractionSink sink) implements ExtractionSink {
        @Override
        public void comment(ExtractedComment comment) {
            sink.comment(comment);
        }

        @Override
        public void remainder(Remainder remainder) {
            sink.remainder(remainder);
        }

        @Override
        public void problem(Problem problem) {
            // Known from the first reading.
        }
    }

    /**
     * Reads a submission without holding what it brings.
     *
     * @param submission what is read
     * @param content the file that holds its content
     * @param context what is known of the consultation
     * @param sink is told the comments, other texts and problems; when the result is {@link Extraction.Unreadable}, what it
     *     was told until then does not count
     * @return what the document says of itself, its lists empty, or why it could not be read
     * @throws IOException when the content cannot be read from the disk
     */
    public Extraction extract(Submission submission, Path content, ExtractionContext context, ExtractionSink sink)
            throws IOException {
        WorkbookReading workbook = new WorkbookReading(submission, tables, context.columns(), sink);
        Optional<Problem> fault = read(content, workbook);
        if (fault.isPresent() && (workbook.nothing() || fault.get().code() != ProblemCode.LIMIT_REACHED)) {
            return new Extraction.Unreadable(fault.get());
        }
        if (workbook.nothing() && !workbook.problems().isEmpty()) {
            return new Extraction.Unreadable(workbook.problems().get(0));
        }
        fault.ifPresent(workbook::problem);
        if (bare(submission.mediaType()).equals(MACROS)) {
            workbook.problem(Problem.of(
                    ProblemCode.ACTIVE_CONTENT, "The workbook holds macros: they were not run, its cells were read."));
        }
        return new Extraction.Parsed(workbook.end(), List.of(), List.of(), List.of());
    }

    private Optional<Problem> read(Path content, WorkbookReading workbook) throws IOException {
        try {
            reader.read(content, workbook);
            return Optional.empty();
        } catch (UnreadableSheetException e) {
            return Optional.of(e.problem());
        }
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
