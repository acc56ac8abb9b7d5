package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/**
 * Makes the outline of a draft from its lines, whatever file they stand in.
 *
 * <p>Text before the first heading belongs to a section {@code front} when paragraphs in it are numbered; otherwise it is
 * a cover, and its lines belong to the first section. A draft without headings is one section {@code document}.
 */
final class OutlineBuilder {
    private static final int FRONT = -1;

    private final List<DraftLine> lines;
    private final String fallbackTitle;
    private final SectionTree tree = new SectionTree();
    /** Headings by position, counted from 0 in their order. */
    private final Map<Integer, Integer> headingAt = new HashMap<>();

    private final boolean whole;

    /** Builds the outline of a draft. */
    OutlineBuilder(List<DraftLine> lines, String fallbackTitle) {
        this(lines, fallbackTitle, true);
    }

    /** {@code whole}: whether exhibits and items of lists are wanted, which only a draft is asked for. */
    OutlineBuilder(List<DraftLine> lines, String fallbackTitle, boolean whole) {
        this.whole = whole;
        this.lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
        this.fallbackTitle = fallbackTitle;
    }

    ReportOutline build() {
        List<FoundHeading> found = new HeadingFinder().find(lines);
        Optional<FoundHeading> titleHeading = StatedLevels.title(found);
        List<FoundHeading> headings = titleHeading.isPresent() ? found.subList(1, found.size()) : found;
        List<LevelFinder.Leveled> leveled =
                new LevelFinder().settle(StatedLevels.normalised(StatedLevels.trusted(headings)));
        for (int i = 0; i < leveled.size(); i++) {
            headingAt.put(leveled.get(i).heading().line().position(), i);
        }
        Map<DraftLine, Integer> body = body();
        Map<Integer, ParagraphNumber> numbers = ParagraphNumbers.find(body, articles(leveled));
        String title = title(titleHeading, body);
        boolean front = body.entrySet().stream()
                .anyMatch(line -> line.getValue() == FRONT
                        && numbers.containsKey(line.getKey().position()));
        return assemble(leveled, numbers, title, front);
    }

    /** The places of the headings that are articles or stand below one. */
    private static Set<Integer> articles(List<LevelFinder.Leveled> leveled) {
        Set<Integer> articles = new HashSet<>();
        int articleLevel = Integer.MAX_VALUE;
        for (int i = 0; i < leveled.size(); i++) {
            LevelFinder.Leveled heading = leveled.get(i);
            boolean article = heading.heading()
                    .label()
                    .flatMap(label -> SectionUnit.of(label.word()))
                    .filter(SectionUnit.ARTICLE::equals)
                    .isPresent();
            articleLevel =
                    article ? heading.level() : heading.level() <= articleLevel ? Integer.MAX_VALUE : articleLevel;
            if (articleLevel != Integer.MAX_VALUE) {
                articles.add(i);
            }
        }
        return articles;
    }

    private ReportOutline assemble(
            List<LevelFinder.Leveled> leveled, Map<Integer, ParagraphNumber> numbers, String title, boolean front) {
        List<Problem> problems = new ArrayList<>();
        if (leveled.isEmpty()) {
            tree.addUntitled("document", title);
            problems.add(Problem.of(
                    ProblemCode.NO_HEADINGS,
                    "No headings were found in the draft, so every comment is filed under the document as a whole:"
                            + " give its headings heading styles."));
        } else if (front) {
            tree.addUntitled("front", title);
        }
        leveled.forEach(tree::add);
        int shift = front && !leveled.isEmpty() ? 1 : 0;
        List<DraftParagraph> paragraphs = paragraphs(numbers, shift);
        problems.addAll(NumberingCheck.of(tree.nodes(), paragraphs));
        return new ReportOutline(
                title,
                SectionSpans.measured(tree.nodes(), paragraphs),
                paragraphs,
                problems,
                DraftPages.savedBreaks(paragraphs),
                whole ? DraftExhibits.of(lines, tree.nodes(), paragraphs) : List.of(),
                List.of());
    }

    private Map<DraftLine, Integer> body() {
        Map<DraftLine, Integer> body = new LinkedHashMap<>();
        int heading = FRONT;
        for (DraftLine line : lines) {
            Integer here = headingAt.get(line.position());
            if (here == null) {
                body.put(line, heading);
            } else {
                heading = here;
            }
        }
        return body;
    }

    private String title(Optional<FoundHeading> titleHeading, Map<DraftLine, Integer> body) {
        List<DraftLine> front = body.entrySet().stream()
                .filter(line -> line.getValue() == FRONT)
                .map(Map.Entry::getKey)
                .filter(line ->
                        !headingAt.isEmpty() || line.position() <= lines.get(0).position())
                .toList();
        return titleHeading
                .map(FoundHeading::title)
                .or(() -> ReportTitle.find(front))
                .orElse(fallbackTitle);
    }

    private List<DraftParagraph> paragraphs(Map<Integer, ParagraphNumber> numbers, int shift) {
        List<DraftParagraph> paragraphs = new ArrayList<>();
        int section = 0;
        for (DraftLine line : lines) {
            Integer heading = headingAt.get(line.position());
            section = heading == null ? section : heading + shift;
            SectionTree.Node node = tree.nodes().get(section);
            Optional<ParagraphNumber> number = Optional.ofNullable(numbers.get(line.position()));
            String text = heading == null ? number.map(ParagraphNumber::text).orElse(line.text()) : node.title();
            paragraphs.add(new DraftParagraph(
                    line.position(),
                    number.map(ParagraphNumber::shown),
                    node.id(),
                    Folding.shown(text).strip(),
                    line.page(),
                    whole && heading == null && number.isEmpty() ? item(line) : Optional.empty()));
        }
        return paragraphs;
    }

    /** The label of an item of a list, without its brackets. */
    private static Optional<String> item(DraftLine line) {
        Optional<HeadingLabel> label = line.label().isPresent()
                ? line.label().flatMap(LabelParser::parseAutomatic)
                : LabelParser.parse(line.text())
                        .filter(LabelParser.Labelled::closed)
                        .map(LabelParser.Labelled::label);
        return label.filter(known -> known.word().isEmpty()).map(HeadingLabel::own);
    }
}
