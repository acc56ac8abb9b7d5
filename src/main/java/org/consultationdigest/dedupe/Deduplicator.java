package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;

/**
 * Puts together what is said in the same words about the same place.
 *
 * <p>The words are the same to the letter, or but for case, spaces, punctuation, tone placement and, where one side was
 * typed without them or the text is long, diacritics. Different sections never come together; different paragraphs of
 * one section do not either: "add a source" at two paragraphs is two requests. A comment that names only the section
 * joins those at a paragraph when there is just one such paragraph. An unlinked copy of a long text joins the linked ones
 * when they agree on the section. The result does not depend on the order in which comments were read.
 */
final class Deduplicator {
    /** From this length on, words that agree but for diacritics are the same, and an unlinked copy may join. */
    static final int LONG_TEXT_WORDS = 12;

    /** Above this many places a text is a phrase that everybody uses, and its places are not shown to each other. */
    private static final int MOST_ALIKE = 20;

    private final Map<String, Integer> sectionOrder;

    /**
     * A deduplicator.
     *
     * @param sections the ids of the draft's sections, in its order
     */
    Deduplicator(List<String> sections) {
        Map<String, Integer> order = new HashMap<>();
        order.put(LinkTarget.WHOLE, -1);
        for (int i = 0; i < sections.size(); i++) {
            order.put(sections.get(i), i);
        }
        this.sectionOrder = Map.copyOf(order);
    }

    /**
     * The clusters of these comments, in the order of the draft: on the whole document first, unlinked last.
     *
     * @param comments in the order of their submissions
     */
    List<Cluster> cluster(List<LinkedComment> comments) {
        Map<CommentId, LinkedComment> byId = new HashMap<>();
        comments.forEach(comment -> byId.put(comment.comment().id(), comment));
        List<Candidate> candidates = new ArrayList<>();
        Replies replies = new Replies();
        for (int i = 0; i < comments.size(); i++) {
            if (!replies.take(comments.get(i), byId)) {
                candidates.add(Candidate.of(comments.get(i), i));
            }
        }
        return replies.joinedTo(sorted(sameWords(candidates)));
    }

    private List<Cluster> sameWords(List<Candidate> candidates) {
        List<Cluster> clusters = new ArrayList<>();
        Map<String, List<Candidate>> byFolded = grouped(
                candidates,
                candidate -> changeOrText(candidate) + candidate.key().folded());
        for (List<Candidate> alike : byFolded.values()) {
            for (List<Candidate> same : Diacritics.apart(alike)) {
                clusters.addAll(Places.apart(same));
            }
        }
        return clusters;
    }

    private static String changeOrText(Candidate candidate) {
        return candidate.isChange() ? "change:" : "text:";
    }

    private List<Cluster> sorted(List<Cluster> clusters) {
        List<Cluster> ordered = new ArrayList<>(clusters);
        ordered.sort(Comparator.comparingInt((Cluster cluster) -> sectionPosition(cluster.section()))
                .thenComparing(cluster -> firstParagraph(cluster), PARAGRAPH_ORDER)
                .thenComparing(cluster -> cluster.section())
                .thenComparing(cluster ->
                        cluster.members().get(0).comment().comment().id().value()));
        return noted(ordered);
    }

    private int sectionPosition(String section) {
        return sectionOrder.getOrDefault(section, Integer.MAX_VALUE);
    }

    private static final Comparator<String> PARAGRAPH_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static String firstParagraph(Cluster cluster) {
        return cluster.members().stream()
                .flatMap(member -> member.comment().link().targets().stream())
                .flatMap(target -> target.paragraphs().stream())
                .min(PARAGRAPH_ORDER)
                .orElse("");
    }

    /** The same clusters, each told where else its words stand. */
    private static List<Cluster> noted(List<Cluster> clusters) {
        Map<String, List<Integer>> positions = new TreeMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            positions
                    .computeIfAbsent(foldedKey(clusters.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        List<Cluster> noted = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            int own = i;
            List<Integer> same = positions.getOrDefault(foldedKey(clusters.get(i)), List.of());
            List<Integer> others = same.size() > MOST_ALIKE
                    ? List.of()
                    : same.stream().filter(position -> position != own).toList();
            noted.add(new Cluster(clusters.get(i).section(), clusters.get(i).members(), others));
        }
        return noted;
    }

    private static String foldedKey(Cluster cluster) {
        return WordingKey.of(cluster.members().get(0).comment().comment().wording())
                .folded();
    }

    static Map<String, List<Candidate>> grouped(Collection<Candidate> candidates, Function<Candidate, String> by) {
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        candidates.forEach(candidate -> groups.computeIfAbsent(by.apply(candidate), key -> new ArrayList<>())
                .add(candidate));
        return groups;
    }

    /** Answers, which stand in the row of the comment they answer. */
    private static final class Replies {
        private final Map<CommentId, List<GroupMember>> byThread = new HashMap<>();

        boolean take(LinkedComment comment, Map<CommentId, LinkedComment> byId) {
            CommentId first = threadOf(comment, byId);
            if (first.equals(comment.comment().id())) {
                return false;
            }
            byThread.computeIfAbsent(first, id -> new ArrayList<>())
                    .add(new GroupMember(comment, Relation.REPLY, 0, List.of(), List.of()));
            return true;
        }

        private static CommentId threadOf(LinkedComment comment, Map<CommentId, LinkedComment> byId) {
            LinkedComment first = comment;
            Set<CommentId> seen = new java.util.HashSet<>();
            while (seen.add(first.comment().id())) {
                LinkedComment parent = first.comment().replyTo().map(byId::get).orElse(null);
                if (parent == null) {
                    return first.comment().id();
                }
                first = parent;
            }
            // A thread that bites its tail: every comment in it stands for itself.
            return comment.comment().id();
        }

        List<Cluster> joinedTo(List<Cluster> clusters) {
            return clusters.stream()
                    .map(cluster -> cluster.withReplies(cluster.members().stream()
                            .flatMap(member ->
                                    byThread
                                            .getOrDefault(
                                                    member.comment().comment().id(), List.of())
                                            .stream())
                            .toList()))
                    .toList();
        }
    }
}
