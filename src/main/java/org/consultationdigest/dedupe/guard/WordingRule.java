package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that no other rule knows: one exchanged for another, or so many put in that they matter.
 *
 * <p>What only the inserting text says within a sentence is measured against the shorter text: one word of a sentence
 * changes it, one of a letter is shown with it.
 */
final class WordingRule implements GuardRule {
    /** Looks at what the other rules have left. */
    static final GuardRule CATCH_ALL = new WordingRule();

    private record Meaning(String name, boolean matters) {}

    private static final String EXCHANGED = "other words";
    private static final String INSERTED = "inserted words";

    /** Rules whose words stand for each other when they are of one pole; those of other rules are several things. */
    private static final Set<String> EQUIVALENT = Set.of(
            "negation",
            "stance",
            "request",
            "modality",
            "quantifier",
            "comparison",
            "time",
            "condition",
            "unit",
            "reference");

    /** Up to this share of the words that carry meaning may be put in without a question. */
    private static final double HARMLESS = 0.04;

    @Override
    public List<GuardFinding> check(Comparison texts) {
        List<GuardFinding> findings = new ArrayList<>();
        List<Change> inserted = new ArrayList<>();
        for (Change change : texts.edits()) {
            List<Meaning> onLeft = meanings(texts.left(), change.left(), change.leftEnd(), texts);
            List<Meaning> onRight = meanings(texts.right(), change.right(), change.rightEnd(), texts);
            List<Meaning> left = without(onLeft, onRight);
            List<Meaning> right = without(onRight, onLeft);
            if (!left.isEmpty() && !right.isEmpty()) {
                findings.add(texts.finding(EXCHANGED, Severity.UNCERTAIN, change));
            } else if (left.size() + right.size() > 0) {
                inserted.add(change);
            }
        }
        inserted = withoutTurned(inserted, texts);
        int words = inserted.stream()
                .mapToInt(change -> content(texts.left(), change.left(), change.leftEnd())
                        + content(texts.right(), change.right(), change.rightEnd()))
                .sum();
        if (words
                > HARMLESS
                        * Math.min(
                                content(texts.left(), 0, texts.left().size()),
                                content(texts.right(), 0, texts.right().size()))) {
            inserted.forEach(change -> findings.add(texts.finding(INSERTED, Severity.UNCERTAIN, change)));
        }
        return findings;
    }

    /** What the words of a range mean; small words stand for themselves, to be taken off against their like. */
    private static List<Meaning> meanings(MarkedText text, int from, int end, Comparison texts) {
        List<Meaning> meanings = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Optional<Cue> cue = text.cue(i).filter(found -> EQUIVALENT.contains(found.rule()));
            if (cue.isPresent() || text.isContent(i)) {
                String name =
                        cue.map(Cue::pole).orElse(texts.meaning(text.token(i).key()));
                meanings.add(new Meaning(name, text.isContent(i)));
            }
        }
        return meanings;
    }

    private static List<Meaning> without(List<Meaning> meanings, List<Meaning> others) {
        List<String> names = others.stream().map(Meaning::name).collect(Collectors.toCollection(ArrayList::new));
        return meanings.stream()
                .filter(meaning -> !names.remove(meaning.name()))
                .filter(Meaning::matters)
                .toList();
    }

    /** Two neighbours that changed places, as "bảo đảm" and "đảm bảo", are put in nowhere. */
    private static List<Change> withoutTurned(List<Change> inserted, Comparison texts) {
        List<Change> rest = new ArrayList<>();
        for (Change change : inserted) {
            Change before = rest.isEmpty() ? change : rest.get(rest.size() - 1);
            boolean near = change.left() - before.leftEnd() == 1 && change.right() - before.rightEnd() == 1;
            if (near && words(before, texts).equals(words(change, texts))) {
                rest.remove(rest.size() - 1);
            } else {
                rest.add(change);
            }
        }
        return rest;
    }

    private static List<String> words(Change change, Comparison texts) {
        MarkedText text = change.leftSize() > 0 ? texts.left() : texts.right();
        int from = change.leftSize() > 0 ? change.left() : change.right();
        int end = change.leftSize() > 0 ? change.leftEnd() : change.rightEnd();
        return text.tokens().subList(from, end).stream().map(Token::key).toList();
    }

    private static int content(MarkedText text, int from, int end) {
        int content = 0;
        for (int i = from; i < end; i++) {
            content += text.isContent(i) ? 1 : 0;
        }
        return content;
    }
}
