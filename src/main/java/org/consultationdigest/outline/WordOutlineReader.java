package org.consultationdigest.outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;
import org.consultationdigest.format.wordprocessing.WordProcessingReader;
import org.consultationdigest.problem.Problem;

/** Reads a draft of any word processor: Word, .rtf, .odt; tracked changes count as accepted. */
public final class WordOutlineReader implements OutlineReader {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final WordProcessingReader reader = new WordProcessingReader();

    @Override
    public boolean reads(Path report) {
        return fileName(report).toLowerCase(Locale.ROOT).matches(".*\\.(do[ct][xm]?|rtf|odt|ott)");
    }

    @Override
    public ReportOutline read(Path report) {
        try {
            WordDocument document = reader.read(report);
            ReportOutline outline = outline(document, fileName(report).replaceFirst("\\.[^.]+$", ""));
            List<Problem> problems = new ArrayList<>(document.problems());
            problems.addAll(outline.problems());
            return outline.withProblems(problems);
        } catch (UnreadableWordException e) {
            throw new UnreadableReportException(report + ": " + e.problem().message(), e);
        } catch (IOException e) {
            throw new UnreadableReportException(
                    report + ": the file cannot be read: see whether it is open elsewhere and may be read.", e);
        }
    }

    /**
     * The outline of a Word file that was read already: a draft, or a submission whose headings are asked for.
     *
     * @param title stands in where the file shows no title
     */
    public static ReportOutline outline(WordDocument document, String title) {
        return withNotesAndMatrix(sections(document, title), document);
    }

    private static ReportOutline sections(WordDocument document, String title) {
        return new OutlineBuilder(lines(document), title).build();
    }

    /** The paragraphs of a Word file, as far as headings and numbers are told by them. */
    static List<DraftLine> lines(WordDocument document) {
        List<DraftLine> lines = new ArrayList<>();
        for (WordBlock block : document.blocks()) {
            boolean inTable = block instanceof WordTable;
            block.paragraphs().forEach(paragraph -> lines.add(line(document, paragraph, inTable)));
        }
        return lines;
    }

    private static ReportOutline withNotesAndMatrix(ReportOutline outline, WordDocument document) {
        Map<Integer, String> sections = new HashMap<>();
        outline.paragraphs().forEach(paragraph -> sections.put(paragraph.position(), paragraph.section()));
        IntFunction<String> section = position -> sections.getOrDefault(position, "");
        List<Exhibit> exhibits = new ArrayList<>(outline.exhibits());
        exhibits.addAll(DraftNotes.of(document, section));
        exhibits.sort(Comparator.comparingInt(Exhibit::position));
        return new ReportOutline(
                outline.title(),
                outline.sections(),
                outline.paragraphs(),
                outline.problems(),
                outline.pages(),
                exhibits,
                RecommendationMatrix.in(document.blocks(), section));
    }

    private static DraftLine line(WordDocument document, WordParagraph paragraph, boolean inTable) {
        Optional<ListLabel> label = paragraph
                .label()
                .filter(shown -> !shown.bullet() && !shown.text().isBlank());
        OptionalInt level = paragraph.look().outlineLevel();
        return new DraftLine(
                paragraph.position(),
                paragraph.text().replace(SOFT_HYPHEN, ""),
                label.map(ListLabel::text),
                label.map(shown -> shown.list() + " " + shown.level()).orElse(""),
                level,
                paragraph.look().styleName(),
                paragraph.look().bold(),
                paragraph.look().capitals(),
                paragraph.look().size(),
                paragraph.look().centred(),
                paragraph.look().indent(),
                inTable,
                paragraph.look().contents(),
                document.page(paragraph));
    }

    private static String fileName(Path report) {
        return Optional.ofNullable(report.getFileName()).map(Path::toString).orElse("");
    }
}
