package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes references in the notation of the collected forms, so that a table of forms can be checked. */
final class Notation {
    private static final Map<Unit, String> CODES = Map.ofEntries(
            Map.entry(Unit.PREVIOUS, "PREV"),
            Map.entry(Unit.ANNEX, "ANNEX"),
            Map.entry(Unit.PART, "PART"),
            Map.entry(Unit.CHAPTER, "CHAP"),
            Map.entry(Unit.SECTION, "SEC"),
            Map.entry(Unit.SUBSECTION, "SEC"),
            Map.entry(Unit.ARTICLE, "ART"),
            Map.entry(Unit.FRONT_MATTER, "FRONT"),
            Map.entry(Unit.PAGE, "PAGE"),
            Map.entry(Unit.PARAGRAPH, "PARA"),
            Map.entry(Unit.NTH_PARAGRAPH, "PARA#"),
            Map.entry(Unit.CLAUSE, "CL"),
            Map.entry(Unit.TABLE, "TABLE"),
            Map.entry(Unit.FIGURE, "FIG"),
            Map.entry(Unit.BOX, "BOX"),
            Map.entry(Unit.FOOTNOTE, "FN"),
            Map.entry(Unit.ROW, "ROW"),
            Map.entry(Unit.POINT, "PT"),
            Map.entry(Unit.SUBPOINT, "SUB"),
            Map.entry(Unit.BULLET, "BULLET"),
            Map.entry(Unit.SUBBULLET, "SUBBULLET"),
            Map.entry(Unit.SENTENCE, "SENT"),
            Map.entry(Unit.LINE, "LINE"),
            Map.entry(Unit.RECOMMENDATION, "REC"),
            Map.entry(Unit.COMMENT, "COMMENT"));
    /** Letters that no report counts as Roman numerals: alone, their parent is missing. */
    private static final Set<String> ROMAN_ALONE = Set.of("I", "V", "X");

    private Notation() {}

    static String of(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "NONE"
                : mentions.stream()
                        .map(mention -> of(mention.reference()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    static String of(Reference reference) {
        if (reference instanceof Reference.Place place) {
            return place(place);
        }
        if (reference instanceof Reference.Recommendations recommendations) {
            return recommendations(recommendations);
        }
        if (reference instanceof Reference.Title title) {
            return "TITLE~\"" + title.words() + "\"";
        }
        if (reference instanceof Reference.OneOf oneOf) {
            return oneOf.readings().stream()
                    .map(Notation::of)
                    .collect(Collectors.joining("|"))
                    .replace("|SEC=", oneOf.readings().size() > 2 ? "|" : "|SEC=");
        }
        if (reference instanceof Reference.External external) {
            return external.name().startsWith("SDG") ? "EXT(" + external.name() + ")" : "EXT";
        }
        if (reference instanceof Reference.Whole) {
            return "WHOLE";
        }
        return reference instanceof Reference.Previous ? "PREV" : "?";
    }

    private static String place(Reference.Place place) {
        String path = place.steps().stream()
                .map(step -> step(step, place.steps().size() == 1))
                .collect(Collectors.joining(">"));
        String side = place.side().map(where -> ">INSERT_" + where).orElse("");
        return path + side + (place.earlierDraft() ? "@prev" : "");
    }

    private static String step(Step step, boolean alone) {
        if (step.unit() == Unit.PREVIOUS) {
            return "PREV";
        }
        if (step.extents().isEmpty()) {
            return Objects.requireNonNull(CODES.get(step.unit()));
        }
        String labels = extents(step.extents());
        boolean parentMissing =
                alone && step.unit() == Unit.SECTION && labels.matches("[A-ZĐ]") && !ROMAN_ALONE.contains(labels);
        return CODES.get(step.unit()) + "=" + (parentMissing ? "*." : "") + labels;
    }

    private static String recommendations(Reference.Recommendations recommendations) {
        String state = recommendations.state().map(code -> "STATE=" + code).orElse("");
        if (recommendations.numbers().isEmpty()) {
            return "REC?" + state;
        }
        boolean bare = recommendations.numbers().stream()
                .allMatch(extent -> extent.from().parts().size() == 1);
        String document =
                recommendations.document().map(symbol -> "(doc " + symbol + ")").orElse("");
        return "REC=" + (bare ? "*." : "") + extents(recommendations.numbers()) + document
                + (state.isEmpty() ? "" : ";" + state);
    }

    private static String extents(List<Extent> extents) {
        return extents.stream().map(Notation::extent).collect(Collectors.joining(","));
    }

    private static String extent(Extent extent) {
        String to = extent.to().map(label -> ".." + label.shown()).orElse("");
        return extent.from().shown() + to + (extent.open() ? ".." : "");
    }
}
