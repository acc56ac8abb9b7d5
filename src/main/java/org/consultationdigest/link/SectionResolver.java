package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.Section;

/** Finds the sections that the section steps of a place name. */
final class SectionResolver {
    private final DraftIndex draft;

    SectionResolver(DraftIndex draft) {
        this.draft = draft;
    }

    /**
     * What a label is read against.
     *
     * @param prefix the labels named above it in the same place
     * @param sections the sections they mean, or those spoken of
     * @param top whether it is of the highest units
     */
    private record Above(List<String> prefix, List<String> sections, boolean top) {}

    /** The sections named; nothing when the place names none. */
    Resolution resolve(Reference.Place place, String words, List<String> context) {
        List<Step> steps =
                place.steps().stream().filter(step -> step.unit().isSection()).toList();
        Resolution found = Resolution.NOTHING;
        List<String> above = context;
        List<String> prefix = List.of();
        for (Step step : steps) {
            found = level(step, prefix, words, above);
            if (!found.found()) {
                return found;
            }
            above = found.sections();
            prefix = prefix(prefix, step);
        }
        return found;
    }

    private static List<String> prefix(List<String> above, Step step) {
        List<String> parts = new ArrayList<>(above);
        parts.addAll(step.extents().get(0).from().parts());
        return parts;
    }

    private Resolution level(Step step, List<String> prefix, String words, List<String> above) {
        Resolution found = Resolution.NOTHING;
        boolean top = step.unit() == Unit.PART || step.unit() == Unit.CHAPTER;
        for (Extent extent : step.extents()) {
            found = found.and(extent(extent, new Above(prefix, above, top && prefix.isEmpty()), words));
        }
        return found;
    }

    private Resolution extent(Extent extent, Above above, String words) {
        List<Section> first = find(extent.from(), above);
        if (first.isEmpty()) {
            return unknown(extent.from(), words, above.sections());
        }
        Optional<Resolution> run = extent.to().flatMap(to -> run(first, find(to, above)));
        return run.orElseGet(() -> {
            Resolution single = Resolution.oneOrAmong(ids(first));
            return extent.to().map(to -> single.and(last(to, above, words))).orElse(single);
        });
    }

    private Resolution last(Label to, Above above, String words) {
        List<Section> last = find(to, above);
        return last.isEmpty() ? unknown(to, words, above.sections()) : Resolution.oneOrAmong(ids(last));
    }

    private Optional<Resolution> run(List<Section> first, List<Section> last) {
        if (first.size() != 1 || last.size() != 1) {
            return Optional.empty();
        }
        List<String> run = ids(draft.sections().between(first.get(0), last.get(0)));
        return run.isEmpty() ? Optional.empty() : Optional.of(Resolution.toSections(run));
    }

    /** Below the section named before it; a part or chapter that the draft has must hold it. */
    private List<Section> find(Label label, Above above) {
        List<Section> found = draft.sections().find(label, above.sections(), above.top());
        if (above.prefix().isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(section ->
                        above.sections().stream().anyMatch(id -> draft.tree().isWithin(section.id(), id)))
                .toList();
    }

    private static Resolution unknown(Label label, String words, List<String> above) {
        Resolution unknown = Resolution.unknown(words, "the draft has no section " + label.shown());
        return above.isEmpty()
                ? unknown
                : unknown.withCandidates(Resolution.among(above).candidates());
    }

    private static List<String> ids(List<Section> sections) {
        return sections.stream().map(Section::id).toList();
    }
}
