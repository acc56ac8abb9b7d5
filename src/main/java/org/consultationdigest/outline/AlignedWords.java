package org.consultationdigest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the words of two texts that say nearly the same in the same order.
 *
 * <p>Runs of words that stand once in both are matched first, as far as their order agrees; between them the same is done
 * with shorter runs. What no run of its own marks stays unmatched (patience diff, with runs of words for lines).
 */
final class AlignedWords {
    private static final int[] RUNS = {6, 3, 1};

    private final int[] first;
    private final int[] second;
    private final int[] match;

    private AlignedWords(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        this.match = new int[first.length];
        Arrays.fill(match, -1);
    }

    /** A part of either text: from one word to another, the ends not included. */
    private record Part(int from, int to, int otherFrom, int otherTo, int run) {
        boolean isEmpty() {
            return from >= to || otherFrom >= otherTo;
        }
    }

    /** A run of words that stands once in either part. */
    private record Anchor(int at, int otherAt) {}

    /**
     * For each word of the first text the place of its match in the second, -1 where it has none; the places rise.
     *
     * @param first words as numbers: the same word has the same number in both texts
     */
    static int[] align(int[] first, int[] second) {
        AlignedWords words = new AlignedWords(first, second);
        words.alignAll();
        return words.match;
    }

    private void alignAll() {
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(0, first.length, 0, second.length, 0));
        while (!open.isEmpty()) {
            Part part = trimmed(open.pop());
            if (!part.isEmpty() && part.run() < RUNS.length) {
                between(part, anchors(part)).forEach(open::push);
            }
        }
    }

    /** The part without the words that it begins and ends with in both texts, which match. */
    private Part trimmed(Part part) {
        int from = part.from();
        int otherFrom = part.otherFrom();
        int to = part.to();
        int otherTo = part.otherTo();
        while (from < to && otherFrom < otherTo && first[from] == second[otherFrom]) {
            match[from++] = otherFrom++;
        }
        while (from < to && otherFrom < otherTo && first[to - 1] == second[otherTo - 1]) {
            match[--to] = --otherTo;
        }
        return new Part(from, to, otherFrom, otherTo, part.run());
    }

    /** The parts between anchors, to be looked at with runs of the same length, or with shorter ones when there are none. */
    private List<Part> between(Part part, List<Anchor> anchors) {
        if (anchors.isEmpty()) {
            return List.of(new Part(part.from(), part.to(), part.otherFrom(), part.otherTo(), part.run() + 1));
        }
        List<Part> parts = new ArrayList<>();
        int from = part.from();
        int otherFrom = part.otherFrom();
        for (Anchor anchor : anchors) {
            if (anchor.at() >= from && anchor.otherAt() >= otherFrom) {
                match[anchor.at()] = anchor.otherAt();
                parts.add(new Part(from, anchor.at(), otherFrom, anchor.otherAt(), part.run()));
                from = anchor.at() + 1;
                otherFrom = anchor.otherAt() + 1;
            }
        }
        parts.add(new Part(from, part.to(), otherFrom, part.otherTo(), part.run()));
        return parts;
    }

    private List<Anchor> anchors(Part part) {
        int run = RUNS[part.run()];
        Map<List<Integer>, Integer> here = once(first, part.from(), part.to(), run);
        Map<List<Integer>, Integer> there = once(second, part.otherFrom(), part.otherTo(), run);
        List<Anchor> common = new ArrayList<>();
        here.forEach((words, at) -> {
            int otherAt = there.getOrDefault(words, -1);
            if (at >= 0 && otherAt >= 0) {
                common.add(new Anchor(at, otherAt));
            }
        });
        return RisingAnchors.longest(common, Anchor::at, Anchor::otherAt);
    }

    /** The runs of words with the place where each stands, -1 for one that stands in several. */
    private static Map<List<Integer>, Integer> once(int[] words, int from, int to, int run) {
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (int at = from; at + run <= to; at++) {
            List<Integer> key = new ArrayList<>(run);
            for (int i = at; i < at + run; i++) {
                key.add(words[i]);
            }
            places.merge(key, at, (known, other) -> -1);
        }
        return places;
    }
}
