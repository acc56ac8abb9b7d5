package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.CommentId;

/** The groups of the last digest, to look up. */
final class KnownGroups {
    private final List<KnownGroup> all;
    private final Map<CommentId, KnownGroup> byComment = new HashMap<>();
    private final Map<String, List<KnownGroup>> byWords = new HashMap<>();

    KnownGroups(List<KnownGroup> known) {
        this.all = known.stream()
                .sorted(Comparator.comparingInt(group -> group.id().number()))
                .toList();
        for (KnownGroup group : all) {
            group.members().forEach(member -> byComment.putIfAbsent(member, group));
            byWords.computeIfAbsent(key(group.section(), group.words()), words -> new ArrayList<>())
                    .add(group);
        }
    }

    /** All of them, by number. */
    List<KnownGroup> all() {
        return all;
    }

    /** The group that a comment stood in. */
    Optional<KnownGroup> of(CommentId comment) {
        return Optional.ofNullable(byComment.get(comment));
    }

    /** The groups of these words in this section; see {@link CommentGroups#wordsOf}. */
    List<KnownGroup> saying(String section, String words) {
        return byWords.getOrDefault(key(section, words), List.of());
    }

    /** Whether a comment stood for a group that people have written in. */
    boolean wasReviewedAsItsOwnRow(CommentId comment) {
        return of(comment)
                .filter(group -> group.reviewed() && group.members().get(0).equals(comment))
                .isPresent();
    }

    private static String key(String section, String words) {
        return section + "\n" + words;
    }
}
