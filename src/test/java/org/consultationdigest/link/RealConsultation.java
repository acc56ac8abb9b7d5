package org.consultationdigest.link;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.sheet.SheetExtractor;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;

/** A real consultation: a draft with printed lines, a filled workbook, and what its rows state. */
public final class RealConsultation {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportOutline draft;
    private final List<Row> rows;

    private RealConsultation(ReportOutline draft, List<Row> rows) {
        this.draft = draft;
        this.rows = rows;
    }

    /**
     * One row of the workbook.
     *
     * @param comment what was read in it
     * @param stated the section stated, as written
     * @param section the section of the draft that it names; empty when it names none or several
     * @param agrees whether page, line and section agree, as somebody found who compared them with the draft
     * @param disagrees whether the line was found in another section of the draft, or on another page
     */
    public record Row(
            ExtractedComment comment, String stated, Optional<String> section, boolean agrees, boolean disagrees) {

        /** The same comment with other hints. */
        public ExtractedComment with(PlaceHints hints) {
            return new ExtractedComment(
                    comment.id(),
                    comment.submission(),
                    comment.kind(),
                    comment.location(),
                    comment.wording(),
                    hints,
                    comment.language(),
                    comment.author(),
                    comment.contributor(),
                    comment.date(),
                    comment.replyTo(),
                    comment.resolved(),
                    comment.extras());
        }

        /** The comment with its page and line columns only. */
        public ExtractedComment withoutSection() {
            PlaceHints hints = comment.hints();
            return with(new PlaceHints(
                    List.of(), hints.page(), hints.line(), List.of(), Optional.empty(), Optional.empty()));
        }

        /** The comment with its words only. */
        public ExtractedComment withoutPlace() {
            return with(PlaceHints.none());
        }
    }

    /** Whether the data is at hand. */
    public static boolean isAtHand() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        return Path.of(System.getProperty("test.data", "../shared/data")).resolve("uspki");
    }

    /** The consultation; a test is skipped when the data is not at hand. */
    public static RealConsultation read() throws IOException {
        assumeTrue(isAtHand(), "the real consultation is not at hand");
        ReportOutline draft = new Outlines().read(file(".pdf"));
        Submission submission = new Submission(
                new DocumentId("D-000000000001"),
                new SubmissionId("b".repeat(64)),
                "comments.xlsx",
                XLSX,
                Optional.empty());
        Extraction.Parsed parsed = (Extraction.Parsed)
                new SheetExtractor().extract(submission, file(".xlsx"), ExtractionContext.unknown());
        Map<Integer, ExtractedComment> byRow = new HashMap<>();
        parsed.comments().forEach(comment -> byRow.put(comment.location().row().orElseThrow(), comment));
        List<Row> rows = Files.readAllLines(folder().resolve("links.tsv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(fields -> row(fields, byRow, draft))
                .toList();
        return new RealConsultation(draft, rows);
    }

    private static Row row(String[] fields, Map<Integer, ExtractedComment> byRow, ReportOutline draft) {
        ExtractedComment comment = Optional.ofNullable(byRow.get(Integer.parseInt(fields[0])))
                .orElseThrow(() -> new IllegalStateException("no comment of row " + fields[0]));
        String stated = fields[4].strip();
        boolean agrees = fields[7].equals("Y");
        boolean otherPage = fields[2].matches("\\d+") && !fields[2].equals(fields[5]);
        boolean related = (fields[6] + ".").startsWith(stated + ".") || (stated + ".").startsWith(fields[6] + ".");
        boolean otherSection = draft.section(stated).isPresent() && !related;
        boolean found = fields[3].matches("\\d+(?:-\\d+)?") && !fields[5].isEmpty();
        return new Row(
                comment,
                stated,
                draft.section(stated).map(section -> section.id()),
                agrees,
                found && (otherPage || otherSection));
    }

    private static Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public ReportOutline draft() {
        return draft;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Where a comment is filed. */
    static LinkedComment linked(SectionLinker linker, ExtractedComment comment) {
        return linker.link(new Classifier().classify(comment));
    }
}
