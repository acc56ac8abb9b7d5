package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consultationdigest.link.SectionLink.Candidate;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * What a reference, or several, come to in the draft.
 *
 * @param targets the places, in the order written
 * @param score 1 when the words name the place exactly, less when it was concluded
 * @param candidates sections that were possible
 * @param recommendations numbers of recommendations
 * @param problems what could not be found or contradicts itself
 */
record Resolution(
        List<LinkTarget> targets,
        double score,
        List<Candidate> candidates,
        List<String> recommendations,
        List<Problem> problems) {

    static final Resolution NOTHING = new Resolution(List.of(), 1, List.of(), List.of(), List.of());

    static Resolution to(List<LinkTarget> targets) {
        return new Resolution(targets, 1, List.of(), List.of(), List.of());
    }

    static Resolution toSections(List<String> ids) {
        return to(ids.stream().distinct().map(LinkTarget::section).toList());
    }

    /** The paragraphs, gathered by their sections in the order written. */
    static Resolution toParagraphs(List<DraftParagraph> paragraphs) {
        Map<String, List<String>> bySection = new LinkedHashMap<>();
        for (DraftParagraph paragraph : paragraphs) {
            List<String> numbers = bySection.computeIfAbsent(paragraph.section(), id -> new ArrayList<>());
            paragraph.number().filter(number -> !numbers.contains(number)).ifPresent(numbers::add);
        }
        return to(bySection.entrySet().stream()
                .map(entry -> new LinkTarget(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Several sections are possible and none can be chosen: all are candidates, equally likely. */
    static Resolution among(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        double share = 1.0 / Math.max(1, distinct.size());
        List<Candidate> candidates =
                distinct.stream().map(id -> new Candidate(id, share)).toList();
        return new Resolution(List.of(), 1, candidates, List.of(), List.of());
    }

    /** The one section, or the several as candidates. */
    static Resolution oneOrAmong(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        return distinct.size() == 1 ? toSections(distinct) : among(distinct);
    }

    static Resolution unknown(String words, String why) {
        String message = "\"" + words.strip().replaceAll("\\s+", " ") + "\": " + why;
        return NOTHING.with(Problem.of(ProblemCode.UNKNOWN_REFERENCE, message));
    }

    Resolution with(Problem problem) {
        return new Resolution(targets, score, candidates, recommendations, joined(problems, List.of(problem)));
    }

    Resolution withCandidates(List<Candidate> more) {
        return new Resolution(targets, score, joined(candidates, more), recommendations, problems);
    }

    Resolution withRecommendations(List<String> numbers) {
        return new Resolution(targets, score, candidates, joined(recommendations, numbers), problems);
    }

    Resolution scored(double sureness) {
        return new Resolution(targets, sureness, candidates, recommendations, problems);
    }

    /** Only what was noted on the way, without a place. */
    Resolution withoutTargets() {
        return new Resolution(List.of(), 1, candidates, recommendations, problems);
    }

    /** Both together, these targets first; as sure as the less sure that has a place. */
    Resolution and(Resolution other) {
        double both = targets.isEmpty() ? other.score : other.targets.isEmpty() ? score : Math.min(score, other.score);
        return new Resolution(
                merged(targets, other.targets),
                both,
                joined(candidates, other.candidates),
                joined(recommendations, other.recommendations),
                joined(problems, other.problems));
    }

    boolean found() {
        return !targets.isEmpty();
    }

    List<String> sections() {
        return targets.stream().map(LinkTarget::section).distinct().toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return more.isEmpty()
                ? some
                : Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** The paragraphs of one section in one target. */
    private static List<LinkTarget> merged(List<LinkTarget> some, List<LinkTarget> more) {
        Map<String, List<String>> bySection = new LinkedHashMap<>();
        Stream.concat(some.stream(), more.stream())
                .forEach(target -> bySection.merge(target.section(), target.paragraphs(), Resolution::joined));
        return bySection.entrySet().stream()
                .map(entry -> new LinkTarget(entry.getKey(), entry.getValue()))
                .toList();
    }
}
