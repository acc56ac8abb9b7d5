package org.consultationdigest.digest;

import java.util.Locale;
import java.util.stream.Stream;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Exhibit;
import org.consultationdigest.outline.Recommendation;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;

/**
 * All of an outline as JSON Lines: the sections as in {@code data/sections.jsonl}, then the rest, every other line with
 * its {@code kind}.
 */
public final class OutlineJson {
    private OutlineJson() {}

    /** The lines, without line ends. */
    public static Stream<String> lines(ReportOutline outline) {
        Stream<String> sections = outline.sections().stream().map(JsonLines::section);
        Stream<String> units = outline.sections().stream()
                .filter(section ->
                        section.unit().isPresent() || !section.recommendations().isEmpty())
                .map(section -> kind("heading")
                        .put("section", section.id())
                        .put("unit", section.unit())
                        .put("recommendations", section.recommendations())
                        .line());
        return Stream.of(
                        sections,
                        units,
                        outline.paragraphs().stream().map(OutlineJson::paragraph),
                        outline.exhibits().stream().map(OutlineJson::exhibit),
                        outline.recommendations().stream().map(OutlineJson::recommendation),
                        outline.problems().stream().map(OutlineJson::problem))
                .flatMap(lines -> lines);
    }

    private static JsonObject kind(String kind) {
        return new JsonObject().put("kind", kind);
    }

    private static String paragraph(DraftParagraph paragraph) {
        return kind("paragraph")
                .put("position", paragraph.position())
                .put("number", paragraph.number())
                .put("item", paragraph.item())
                .put("section", paragraph.section())
                .put("page", paragraph.page())
                .put("text", paragraph.text())
                .line();
    }

    private static String exhibit(Exhibit exhibit) {
        return kind(exhibit.kind().name().toLowerCase(Locale.ROOT))
                .put("number", exhibit.label())
                .putText("title", exhibit.caption())
                .put("section", exhibit.section())
                .put("position", exhibit.position())
                .line();
    }

    private static String recommendation(Recommendation recommendation) {
        return kind("recommendation")
                .put("number", recommendation.number())
                .put("text", recommendation.text())
                .put("state", recommendation.state())
                .put("answer", recommendation.position())
                .put("theme", recommendation.theme())
                .put("section", recommendation.section())
                .put("position", recommendation.paragraph())
                .line();
    }

    private static String problem(Problem problem) {
        return kind("problem")
                .put("part", problem.part())
                .put("code", problem.code().name())
                .put("message", problem.message())
                .line();
    }
}
