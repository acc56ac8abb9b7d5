package org.consultationdigest.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.outline.DraftParagraph;

/**
 * Paragraphs of the draft that a copy parted or joined: where they end is no proposal, and only their words are compared.
 *
 * <p>A neighbour of a changed paragraph belongs to it when nearly all of its words are missing there.
 */
final class PartedParagraphs {
    private static final double LEAST_HELD = 0.8;
    /** Fewer words than this stand in many paragraphs by chance. */
    private static final int LEAST_WORDS = 3;

    private final List<DraftParagraph> copy;
    private final DraftAlignment alignment;
    private final Map<Integer, Deque<DraftParagraph>> now = new HashMap<>();
    private final Map<Integer, Deque<DraftParagraph>> before = new HashMap<>();
    private final Set<Integer> parts = new HashSet<>();
    private final Set<DraftParagraph> takenIn = new HashSet<>();

    PartedParagraphs(List<DraftParagraph> copy, DraftAlignment alignment) {
        this.copy = copy;
        this.alignment = alignment;
        for (int i = 0; i < copy.size(); i++) {
            if (!alignment.isEqual(i) && alignment.counterpart(i).isPresent()) {
                gather(i);
            }
        }
    }

    /** Whether a paragraph of the copy that has no counterpart is a part of its neighbour's. */
    boolean isPart(int copyIndex) {
        return parts.contains(copyIndex);
    }

    /** Whether a paragraph of the draft that the copy seems to leave out stands in another paragraph there. */
    boolean isTakenIn(DraftParagraph ofDraft) {
        return takenIn.contains(ofDraft);
    }

    /** What a changed paragraph says now, with the parts it was parted into. */
    String now(int copyIndex) {
        return text(now.getOrDefault(copyIndex, new ArrayDeque<>()));
    }

    /** What it said before, with the paragraphs it was joined with. */
    String before(int copyIndex) {
        return text(before.getOrDefault(copyIndex, new ArrayDeque<>()));
    }

    private static String text(Deque<DraftParagraph> paragraphs) {
        return paragraphs.stream().map(DraftParagraph::text).collect(Collectors.joining(" "));
    }

    private void gather(int index) {
        Deque<DraftParagraph> said = new ArrayDeque<>(List.of(copy.get(index)));
        Deque<DraftParagraph> draft =
                new ArrayDeque<>(alignment.counterpart(index).stream().toList());
        now.put(index, said);
        before.put(index, draft);
        for (int i = index + 1; isPart(i, draft, said); i++) {
            parts.add(i);
            said.addLast(copy.get(i));
        }
        for (int i = index - 1; isPart(i, draft, said); i--) {
            parts.add(i);
            said.addFirst(copy.get(i));
        }
        joinBelow(alignment.leftOutAfter(index), said, draft);
        joinAbove(alignment.leftOutAbove(index), said, draft);
    }

    private boolean isPart(int i, Deque<DraftParagraph> draft, Deque<DraftParagraph> said) {
        return i >= 0
                && i < copy.size()
                && !parts.contains(i)
                && alignment.counterpart(i).isEmpty()
                && isMissing(copy.get(i), draft, said);
    }

    private void joinBelow(List<DraftParagraph> leftOut, Deque<DraftParagraph> said, Deque<DraftParagraph> draft) {
        for (int i = 0; i < leftOut.size() && isMissing(leftOut.get(i), said, draft); i++) {
            takenIn.add(leftOut.get(i));
            draft.addLast(leftOut.get(i));
        }
    }

    private void joinAbove(List<DraftParagraph> leftOut, Deque<DraftParagraph> said, Deque<DraftParagraph> draft) {
        for (int i = leftOut.size() - 1; i >= 0 && isMissing(leftOut.get(i), said, draft); i--) {
            if (takenIn.add(leftOut.get(i))) {
                draft.addFirst(leftOut.get(i));
            }
        }
    }

    /** Whether nearly all words of a paragraph are among those that one side has more than the other. */
    private static boolean isMissing(DraftParagraph part, Deque<DraftParagraph> more, Deque<DraftParagraph> fewer) {
        Map<String, Integer> held = ParagraphKey.words(text(more));
        ParagraphKey.words(text(fewer)).forEach((word, count) -> held.merge(word, -count, Integer::sum));
        List<String> words = ParagraphKey.list(part.text());
        long found = words.stream()
                .filter(word -> held.merge(word, -1, Integer::sum) >= 0)
                .count();
        return words.size() >= LEAST_WORDS && found >= LEAST_HELD * words.size();
    }
}
