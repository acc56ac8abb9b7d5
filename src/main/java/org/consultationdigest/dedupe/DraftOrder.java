package org.consultationdigest.dedupe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.link.LinkTarget;

/** The order of the draft: on the whole document first, then by section and paragraph, the unlinked last. */
final class DraftOrder {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, Integer> positions;

    /** Where a cluster stands; found once, because a large consultation compares it many times. */
    record Place(int position, String paragraph, String section, String id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::position)
                .thenComparing(Place::paragraph, BY_NUMBER)
                .thenComparing(Place::section)
                .thenComparing(Place::id);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The order of a draft with these sections. */
    DraftOrder(List<String> sections) {
        Map<String, Integer> known = new HashMap<>();
        known.put(LinkTarget.WHOLE, -1);
        for (int i = 0; i < sections.size(); i++) {
            known.put(sections.get(i), i);
        }
        this.positions = Map.copyOf(known);
    }

    /** The place of a cluster. */
    Place of(Cluster cluster) {
        return new Place(
                position(cluster),
                firstParagraph(cluster),
                cluster.section(),
                cluster.representative().comment().comment().id().value());
    }

    private int position(Cluster cluster) {
        return positions.getOrDefault(cluster.section(), Integer.MAX_VALUE);
    }

    private static String firstParagraph(Cluster cluster) {
        String first = "";
        for (GroupMember member : cluster.members()) {
            for (LinkTarget target : member.comment().link().targets()) {
                for (String paragraph : target.paragraphs()) {
                    first = first.isEmpty() || BY_NUMBER.compare(paragraph, first) < 0 ? paragraph : first;
                }
            }
        }
        return first;
    }
}
