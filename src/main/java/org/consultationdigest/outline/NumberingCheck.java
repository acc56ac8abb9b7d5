package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Looks for numbers and levels that jump and for two places with one number, which references cannot tell apart. */
final class NumberingCheck {
    private final List<Problem> problems = new ArrayList<>();

    static List<Problem> of(List<SectionTree.Node> sections, List<DraftParagraph> paragraphs) {
        NumberingCheck check = new NumberingCheck();
        check.sections(sections);
        check.levels(sections);
        check.paragraphs(paragraphs);
        return check.problems;
    }

    private void sections(List<SectionTree.Node> sections) {
        Set<String> numbers = new HashSet<>();
        Map<Optional<String>, SectionTree.Node> lastChild = new HashMap<>();
        for (SectionTree.Node section : sections) {
            section.number()
                    .map(SectionNumber::shown)
                    .filter(shown -> !numbers.add(shown))
                    .ifPresent(shown -> add(
                            "section " + shown,
                            "Two sections have the number " + shown + "; the later one is called " + section.id()
                                    + " here."));
            SectionTree.Node before = section.number().isPresent() ? lastChild.put(section.parent(), section) : null;
            if (before != null && jumps(before, section)) {
                add(
                        "section " + shown(section),
                        "The number " + shown(section) + " comes after " + shown(before)
                                + ": see whether a heading is missing or was not recognised.");
            }
        }
    }

    /** A heading that stands more than one level below the one above it. */
    private void levels(List<SectionTree.Node> sections) {
        Map<String, Integer> levels = new HashMap<>();
        for (SectionTree.Node section : sections) {
            levels.put(section.id(), section.level());
            int above = section.parent()
                    .map(parent -> levels.getOrDefault(parent, 0))
                    .orElse(0);
            if (section.level() > above + 1) {
                add(
                        "section " + shown(section),
                        "The heading stands on level " + section.level() + " right below level " + above
                                + ": see whether a heading is missing between, or its style is wrong.");
            }
        }
    }

    private static String shown(SectionTree.Node section) {
        return section.number().map(SectionNumber::shown).orElse(section.id());
    }

    private static boolean jumps(SectionTree.Node before, SectionTree.Node section) {
        if (before.label().isEmpty() || section.label().isEmpty()) {
            return false;
        }
        HeadingLabel first = before.label().get();
        HeadingLabel second = section.label().get();
        if (!first.word().equals(second.word()) || first.own().equals(second.own())) {
            return false;
        }
        Map<Numeral, Integer> values = first.readings();
        boolean comparable = second.readings().keySet().stream().anyMatch(values::containsKey);
        boolean next = second.readings().entrySet().stream()
                .anyMatch(
                        reading -> values.getOrDefault(reading.getKey(), Integer.MIN_VALUE) == reading.getValue() - 1);
        return comparable && !next;
    }

    private void paragraphs(List<DraftParagraph> paragraphs) {
        Set<String> numbers = new HashSet<>();
        int last = 0;
        for (DraftParagraph paragraph : paragraphs) {
            if (paragraph.number().isEmpty()) {
                continue;
            }
            String number = paragraph.number().get();
            if (!numbers.add(number)) {
                add("paragraph " + number, "Two paragraphs have the number " + number + ".");
            }
            int value = ParagraphNumber.value(number);
            if (value > last + 1 && last > 0) {
                add(
                        "paragraph " + number,
                        "The paragraph numbers jump from " + last + " to " + value
                                + ": see whether a paragraph is missing.");
            }
            last = value;
        }
    }

    private void add(String part, String message) {
        problems.add(Problem.at(part, ProblemCode.NUMBERING, message));
    }
}
