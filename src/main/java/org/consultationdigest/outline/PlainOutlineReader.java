package org.consultationdigest.outline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/**
 * Reads an outline that somebody typed: UTF-8 text, a section a line, its number, a tab, its title.
 *
 * <p>The number may show the way down ({@code II.B.1}) or only the section's own label ({@code B}). A first line without
 * a tab is the title of the report, any other a section without a number. Lines that begin with {@code #} are left out.
 */
public final class PlainOutlineReader implements OutlineReader {
    private static final long LARGEST = 16L * 1024 * 1024;

    @Override
    public boolean reads(Path report) {
        return String.valueOf(report.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(txt|tsv)");
    }

    @Override
    public ReportOutline read(Path report) {
        List<String> lines = lines(report);
        String title = String.valueOf(report.getFileName()).replaceFirst("\\.[^.]+$", "");
        int first = 0;
        if (!lines.isEmpty() && lines.get(0).indexOf('\t') < 0) {
            title = Folding.shown(lines.get(0).strip());
            first = 1;
        }
        List<FoundHeading> headings = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            headings.add(heading(i + 1, lines.get(i)));
        }
        return outline(title, headings);
    }

    private static ReportOutline outline(String title, List<FoundHeading> headings) {
        SectionTree tree = new SectionTree();
        List<Problem> problems = new ArrayList<>();
        if (headings.isEmpty()) {
            tree.addUntitled("document", title);
            problems.add(Problem.of(
                    ProblemCode.NO_HEADINGS,
                    "The outline holds no section: write a number, a tab and a title a line."));
        }
        new LevelFinder().settle(headings).forEach(tree::add);
        List<DraftParagraph> paragraphs = tree.nodes().stream()
                .flatMap(node -> node.line().stream()
                        .map(line -> new DraftParagraph(
                                line.position(), Optional.empty(), node.id(), node.title(), OptionalInt.empty())))
                .toList();
        problems.addAll(NumberingCheck.of(tree.nodes(), paragraphs));
        return new ReportOutline(title, SectionSpans.measured(tree.nodes(), paragraphs), paragraphs, problems);
    }

    private static FoundHeading heading(int position, String line) {
        int tab = line.indexOf('\t');
        String number = tab < 0 ? "" : line.substring(0, tab).strip();
        String title = Folding.shown(line.substring(tab + 1).strip());
        Optional<HeadingLabel> label =
                number.isEmpty() ? Optional.empty() : Optional.of(label(number.replaceFirst("[.)]+$", "")));
        boolean annex = label.map(HeadingLabel::annex).orElse(LabelParser.isUnnumberedAnnex(title));
        return new FoundHeading(DraftLine.plain(position, title), label, title, OptionalInt.empty(), annex);
    }

    private static HeadingLabel label(String number) {
        return LabelParser.parseAutomatic(number)
                .orElseGet(() -> new HeadingLabel("", List.of(number.split("\\.")), false, ""));
    }

    private static List<String> lines(Path report) {
        try {
            if (Files.size(report) > LARGEST) {
                throw new UnreadableReportException(report + ": too large for an outline: give the draft itself.");
            }
            return Files.readString(report, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (CharacterCodingException e) {
            throw new UnreadableReportException(report + ": the outline is not UTF-8 text: save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UnreadableReportException(report + ": the file cannot be read: see whether it may be read.", e);
        }
    }
}
