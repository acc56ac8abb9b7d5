package org.consultationdigest.outline.versions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.outline.DraftParagraph;

/**
 * Pairs the paragraphs of a section with those of its translation, both in their order: by their numbers, the figures in
 * them and their lengths. Paragraphs with different numbers are never paired.
 */
final class ParagraphsInOrder {
    private static final double SAME_NUMBER = 10;
    private static final double SAME_FIGURES = 2;
    /** A translation is seldom longer than this many times its original. */
    private static final double LONGEST_RATIO = 3;
    /** Longer sections are paired by their numbers alone. */
    private static final int MOST = 3_000;

    private final List<Traits> draft;
    private final List<Traits> translation;

    private ParagraphsInOrder(List<DraftParagraph> draft, List<DraftParagraph> translation) {
        this.draft = draft.stream().map(Traits::of).toList();
        this.translation = translation.stream().map(Traits::of).toList();
    }

    private record Traits(DraftParagraph paragraph, Set<String> figures, double length) {
        static Traits of(DraftParagraph paragraph) {
            return new Traits(
                    paragraph, FixedWords.of(paragraph.text()), paragraph.text().length() + 1.0);
        }
    }

    /** The draft's paragraphs by the positions of the translation's. */
    static Map<Integer, DraftParagraph> paired(List<DraftParagraph> draft, List<DraftParagraph> translation) {
        return new ParagraphsInOrder(draft, translation).pair();
    }

    private Map<Integer, DraftParagraph> pair() {
        Map<Integer, DraftParagraph> paired = new HashMap<>();
        if ((long) draft.size() * translation.size() > (long) MOST * MOST) {
            return paired;
        }
        int[] pairs = OrderedPairs.best(translation.size(), draft.size(), this::worth);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                paired.put(
                        translation.get(i).paragraph().position(),
                        draft.get(pairs[i]).paragraph());
            }
        }
        return paired;
    }

    private double worth(int translated, int original) {
        // The headings of two sections that are paired are paired.
        if (translated == 0 && original == 0) {
            return SAME_NUMBER;
        }
        Traits one = translation.get(translated);
        Traits other = draft.get(original);
        if (!one.paragraph().number().equals(other.paragraph().number())) {
            return 0;
        }
        double ratio = Math.max(one.length() / other.length(), other.length() / one.length());
        double worth = one.paragraph().number().isPresent() ? SAME_NUMBER : 0;
        return worth + SAME_FIGURES * agreement(one.figures(), other.figures()) + 1 - ratio / LONGEST_RATIO;
    }

    /** From -1 for figures that all differ to 1 for the same figures; 0 where there are none. */
    private static double agreement(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return all.isEmpty() ? 0 : 2.0 * common.size() / all.size() - 1;
    }
}
