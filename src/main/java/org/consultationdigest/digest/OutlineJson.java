package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Exhibit;
import org.consultationdigest.outline.Recommendation;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;

/**
 * All of an outline as JSON Lines: a section a line, with the keys of {@code data/sections.jsonl} first, then what stands
 * in it. Problems that name no section stand with the first.
 */
public final class OutlineJson {
    private final ReportOutline outline;
    private final Map<String, Lists> bySection = new LinkedHashMap<>();

    private OutlineJson(ReportOutline outline) {
        this.outline = outline;
        outline.sections().forEach(section -> bySection.put(section.id(), new Lists()));
        outline.paragraphs().forEach(each -> lists(each.section()).texts.add(paragraph(each)));
        outline.exhibits().forEach(each -> lists(each.section()).exhibits.add(exhibit(each)));
        outline.recommendations().forEach(each -> lists(each.section()).matrix.add(recommendation(each)));
        outline.problems().forEach(each -> lists(sectionOf(each)).problems.add(problem(each)));
    }

    /** What stands in one section. */
    private static final class Lists {
        private final List<JsonObject> texts = new ArrayList<>();
        private final List<JsonObject> exhibits = new ArrayList<>();
        private final List<JsonObject> matrix = new ArrayList<>();
        private final List<JsonObject> problems = new ArrayList<>();
    }

    /** The lines, without line ends. */
    public static Stream<String> lines(ReportOutline outline) {
        OutlineJson json = new OutlineJson(outline);
        return outline.sections().stream().map(json::line);
    }

    private Lists lists(String section) {
        Lists first = bySection.values().iterator().next();
        return bySection.getOrDefault(section, first);
    }

    private String sectionOf(Problem problem) {
        String part = problem.part().orElse("");
        return outline.sections().stream()
                .filter(section -> part.equals("section " + section.id()))
                .map(Section::id)
                .findFirst()
                .orElse("");
    }

    private String line(Section section) {
        Lists lists = lists(section.id());
        return JsonLines.sectionObject(section)
                .put("unit", section.unit())
                .put("recommendations", section.recommendations())
                .put("texts", lists.texts)
                .put("exhibits", lists.exhibits)
                .put("matrix", lists.matrix)
                .put("problems", lists.problems)
                .line();
    }

    private static JsonObject paragraph(DraftParagraph paragraph) {
        return new JsonObject()
                .put("position", paragraph.position())
                .put("number", paragraph.number())
                .put("item", paragraph.item())
                .put("page", paragraph.page())
                .put("text", paragraph.text());
    }

    private static JsonObject exhibit(Exhibit exhibit) {
        return new JsonObject()
                .put("kind", exhibit.kind().name().toLowerCase(Locale.ROOT))
                .put("number", exhibit.label())
                .putText("title", exhibit.caption())
                .put("position", exhibit.position());
    }

    private static JsonObject recommendation(Recommendation recommendation) {
        return new JsonObject()
                .put("number", recommendation.number())
                .put("text", recommendation.text())
                .put("state", recommendation.state())
                .put("answer", recommendation.position())
                .put("theme", recommendation.theme())
                .put("position", recommendation.paragraph());
    }

    private static JsonObject problem(Problem problem) {
        return new JsonObject()
                .put("part", problem.part())
                .put("code", problem.code().name())
                .put("message", problem.message());
    }
}
