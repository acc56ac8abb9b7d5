package org.consultationdigest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts leveled headings below each other and gives them their numbers and ids. */
final class SectionTree {
    private final SectionIds ids = new SectionIds();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * A section before its paragraphs are known.
     *
     * @param line its heading; absent for text that stands below none
     * @param label its own label
     */
    record Node(
            String id,
            Optional<SectionNumber> number,
            Optional<HeadingLabel> label,
            String title,
            int level,
            Optional<String> parent,
            Optional<DraftLine> line) {}

    /** A section that has no heading, at the front or instead of any other. */
    void addUntitled(String id, String title) {
        nodes.add(new Node(
                ids.next(Optional.empty(), id, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                title,
                1,
                Optional.empty(),
                Optional.empty()));
    }

    void add(LevelFinder.Leveled leveled) {
        while (!open.isEmpty() && open.peek().level() >= leveled.level()) {
            open.pop();
        }
        FoundHeading heading = leveled.heading();
        Optional<Node> parent = Optional.ofNullable(open.peek());
        Optional<SectionNumber> number = heading.label().map(label -> number(label, parent));
        String title =
                heading.title().isBlank() ? number.map(SectionNumber::shown).orElse("") : heading.title();
        Optional<String> parentId = parent.map(Node::id);
        Node node = new Node(
                ids.next(number, title, parentId),
                number,
                heading.label(),
                title,
                leveled.level(),
                parentId,
                Optional.of(heading.line()));
        open.push(node);
        nodes.add(node);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The label behind its parents' labels, those that it shows itself not written twice. */
    private SectionNumber number(HeadingLabel label, Optional<Node> parent) {
        List<String> above = parent.flatMap(this::nearestNumber).orElse(List.of());
        List<String> prefix = label.prefix();
        boolean shownAlready = endsWith(above, prefix);
        if (!shownAlready) {
            return new SectionNumber(label.parts());
        }
        List<String> labels = new ArrayList<>(above);
        labels.add(label.own());
        return new SectionNumber(labels);
    }

    private Optional<List<String>> nearestNumber(Node node) {
        return node.number()
                .map(SectionNumber::labels)
                .or(() -> nodes.stream()
                        .filter(other ->
                                node.parent().filter(other.id()::equals).isPresent())
                        .findFirst()
                        .flatMap(this::nearestNumber));
    }

    private static boolean endsWith(List<String> labels, List<String> end) {
        return end.size() <= labels.size()
                && labels.subList(labels.size() - end.size(), labels.size()).equals(end);
    }
}
