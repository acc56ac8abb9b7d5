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
     * @param kind the unit that the contributor named; empty where a column's title or nothing names it
     */
    private record Above(List<String> prefix, List<String> sections, boolean top, Optional<Unit> kind) {}

    /** The sections named; nothing when the place names none. */
    Resolution resolve(Reference.Place place, String words, List<String> context) {
        List<Step> steps =
                place.steps().stream().filter(step -> step.unit().isSection()).toList();
        Resolution found = Resolution.NOTHING;
        List<String> above = context;
        List<String> prefix = List.of();
        for (Step step : steps) {
            Optional<Unit> kind = place.titled() ? Optional.empty() : Optional.of(step.unit());
            found = level(step, kind, new Spoken(prefix, words, above));
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

    /** What was said before a step: the labels named above it, the words of the whole, the sections they mean. */
    private record Spoken(List<String> prefix, String words, List<String> sections) {}

    private Resolution level(Step step, Optional<Unit> kind, Spoken spoken) {
        Resolution found = Resolution.NOTHING;
        boolean top = (step.unit() == Unit.PART || step.unit() == Unit.CHAPTER)
                && spoken.prefix().isEmpty();
        Above above = new Above(spoken.prefix(), spoken.sections(), top, kind);
        for (Extent extent : step.extents()) {
            found = found.and(extent(extent, above, spoken.words()));
        }
        return found;
    }

    private Resolution extent(Extent extent, Above above, String words) {
        List<Section> numbered = find(extent.from(), above);
        if (numbered.isEmpty()) {
            return unknown(extent.from(), words, above.sections());
        }
        List<Section> first = ofKind(numbered, above);
        if (first.isEmpty()) {
            return ofOtherKind(numbered, words);
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
        for (Label other : found.isEmpty() ? SectionPaths.otherWritings(label) : List.<Label>of()) {
            found = found.isEmpty() ? draft.sections().find(other, above.sections(), above.top()) : found;
        }
        return above.prefix().isEmpty() ? found : within(found, above);
    }

    private List<Section> within(List<Section> found, Above above) {
        return found.stream()
                .filter(section ->
                        above.sections().stream().anyMatch(id -> draft.tree().isWithin(section.id(), id)))
                .toList();
    }

    private List<Section> ofKind(List<Section> sections, Above above) {
        return sections.stream()
                .filter(section -> above.kind()
                        .filter(kind -> !draft.kinds().agrees(kind, section))
                        .isEmpty())
                .toList();
    }

    /** The number is there, but the draft calls the section something else: a person is asked. */
    private static Resolution ofOtherKind(List<Section> sections, String words) {
        Section one = sections.get(0);
        String called = one.unit().orElse("section")
                + one.number().map(number -> " " + number.shown()).orElse("");
        return Resolution.unknown(words, "the draft calls it " + called + "; check which is meant")
                .withCandidates(Resolution.among(ids(sections)).candidates());
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
