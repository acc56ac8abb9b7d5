package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.PdfExtractor;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLinker;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;

/**
 * Which comments of a known letter were found in a scan of it, and led to the section of the paragraph that they name.
 *
 * @param found those of which nearly all letters and all numbers are right
 * @param linked those of them that lie in their section
 */
record LetterFindings(long found, long linked) {
    /** A comment is found when so much of it is right, and all its numbers are. */
    private static final double FOUND = 0.95;

    private static final int PARAGRAPHS_A_SECTION = 4;
    private static final int SECTIONS = 12;
    private static final SectionLinker LINKER = new SectionLinker(draft());

    /** Reads a scan as the job does. */
    static LetterFindings of(Path scan, TextRecognition recognition, ScannedLetter letter) throws IOException {
        Extraction extraction = new PdfExtractor(Optional.of(recognition))
                .extract(Submissions.of("scan.png", "image/png"), scan, ExtractionContext.unknown());
        List<LinkedComment> read = extraction instanceof Extraction.Parsed parsed
                ? parsed.comments().stream()
                        .map(new Classifier()::classify)
                        .map(LINKER::link)
                        .toList()
                : List.of();
        int comments = letter.comments().size();
        return new LetterFindings(
                IntStream.range(0, comments)
                        .filter(i -> read.stream().anyMatch(comment -> says(comment, letter, i)))
                        .count(),
                IntStream.range(0, comments)
                        .filter(i ->
                                read.stream().anyMatch(comment -> says(comment, letter, i) && isInPlace(comment, i)))
                        .count());
    }

    private static boolean says(LinkedComment comment, ScannedLetter letter, int index) {
        String expected = letter.comments().get(index);
        String read = comment.comment().wording().text().orElse("");
        return RightLetters.share(expected, read) >= FOUND && numbers(expected).equals(numbers(read));
    }

    private static String numbers(String text) {
        return text.replaceAll("[^0-9]+", " ").strip();
    }

    private static boolean isInPlace(LinkedComment comment, int index) {
        return comment.section().equals(section(ScannedLetter.PARAGRAPHS.get(index)));
    }

    private static String section(int paragraph) {
        return Integer.toString((paragraph - 1) / PARAGRAPHS_A_SECTION + 1);
    }

    private static ReportOutline draft() {
        List<Section> sections = IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(Integer::toString)
                .map(number -> new Section(
                        number,
                        Optional.of(new SectionNumber(List.of(number))),
                        "Chapter",
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        List<DraftParagraph> paragraphs = IntStream.rangeClosed(1, SECTIONS * PARAGRAPHS_A_SECTION)
                .mapToObj(number -> new DraftParagraph(
                        number,
                        Optional.of(Integer.toString(number)),
                        section(number),
                        "What the draft says.",
                        OptionalInt.empty()))
                .toList();
        return new ReportOutline("Draft", sections, paragraphs, List.of());
    }
}
