package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.text.Folding;

/** The draft's paragraphs by the numbers it gives them, and by counting in a section. */
final class NumberedParagraphs {
    /** A run of paragraphs longer than this is cut: nobody comments on more at once. */
    private static final int LONGEST_RUN = 500;

    private final Map<String, List<DraftParagraph>> byNumber = new HashMap<>();
    private final Map<String, List<DraftParagraph>> bySection = new HashMap<>();
    private final List<DraftParagraph> numbered = new ArrayList<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();

    NumberedParagraphs(ReportOutline outline, SectionTree tree) {
        for (DraftParagraph paragraph : outline.paragraphs()) {
            paragraph.number().ifPresent(number -> enter(number, paragraph));
            if (!isHeading(paragraph, tree)) {
                bySection
                        .computeIfAbsent(paragraph.section(), id -> new ArrayList<>())
                        .add(paragraph);
            }
        }
    }

    private void enter(String number, DraftParagraph paragraph) {
        byNumber.computeIfAbsent(key(number), id -> new ArrayList<>()).add(paragraph);
        ranks.put(paragraph.position(), numbered.size());
        numbered.add(paragraph);
    }

    private static boolean isHeading(DraftParagraph paragraph, SectionTree tree) {
        return paragraph.number().isEmpty()
                && tree.section(paragraph.section())
                        .filter(section -> Folding.folded(paragraph.text()).endsWith(Folding.folded(section.title())))
                        .isPresent();
    }

    private static String key(String number) {
        return number.replaceAll("[\\s.()]+$", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the draft numbers any paragraph. */
    boolean any() {
        return !numbered.isEmpty();
    }

    /** The paragraphs of this number; a letter behind a number that the draft does not have is a point of it. */
    List<DraftParagraph> find(Label label) {
        String key = key(label.shown());
        List<DraftParagraph> exact = byNumber.getOrDefault(key, List.of());
        return exact.isEmpty() ? byNumber.getOrDefault(key.replaceFirst("(?<=\\d)[a-zđ]$", ""), List.of()) : exact;
    }

    /** The paragraph that the draft numbers so in this section. */
    Optional<DraftParagraph> numbered(String number, String section) {
        return byNumber.getOrDefault(key(number), List.of()).stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .findFirst();
    }

    /** From one paragraph to another in the order of the draft, both included. */
    List<DraftParagraph> between(DraftParagraph first, DraftParagraph last) {
        int from = ranks.getOrDefault(first.position(), 0);
        int to = Math.min(ranks.getOrDefault(last.position(), from), from + LONGEST_RUN);
        return to < from ? List.of(first, last) : List.copyOf(numbered.subList(from, to + 1));
    }

    /** From one paragraph to the end of its section. */
    List<DraftParagraph> onwards(DraftParagraph first) {
        return numbered.subList(ranks.getOrDefault(first.position(), 0), numbered.size()).stream()
                .takeWhile(paragraph -> paragraph.section().equals(first.section()))
                .toList();
    }

    /** The nth paragraph of a section's own text, headings not counted. */
    Optional<DraftParagraph> nth(String section, Label label) {
        List<DraftParagraph> all = bySection.getOrDefault(section, List.of());
        int place = label.shown().equals(Label.LAST) ? all.size() : count(label.shown(), all.size());
        return place >= 1 && place <= all.size() ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    private static int count(String figure, int size) {
        if (!figure.matches("-?\\d{1,6}")) {
            return 0;
        }
        int value = Integer.parseInt(figure);
        return value < 0 ? size + 1 + value : value;
    }
}
