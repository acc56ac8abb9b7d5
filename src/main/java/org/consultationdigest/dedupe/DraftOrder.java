package org.consultationdigest.dedupe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.link.LinkTarget;

/** The order of the draft: on the whole document first, then by section and paragraph, the unlinked last. */
final class DraftOrder implements Comparator<Cluster> {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, Integer> positions;
    private final Comparator<Cluster> order;

    /** The order of a draft with these sections. */
    DraftOrder(List<String> sections) {
        Map<String, Integer> known = new HashMap<>();
        known.put(LinkTarget.WHOLE, -1);
        for (int i = 0; i < sections.size(); i++) {
            known.put(sections.get(i), i);
        }
        this.positions = Map.copyOf(known);
        this.order = Comparator.comparingInt(this::position)
                .thenComparing(DraftOrder::firstParagraph, BY_NUMBER)
                .thenComparing(Cluster::section)
                .thenComparing(cluster ->
                        cluster.representative().comment().comment().id().value());
    }

    @Override
    public int compare(Cluster one, Cluster other) {
        return order.compare(one, other);
    }

    private int position(Cluster cluster) {
        return positions.getOrDefault(cluster.section(), Integer.MAX_VALUE);
    }

    private static String firstParagraph(Cluster cluster) {
        return cluster.members().stream()
                .flatMap(member -> member.comment().link().targets().stream())
                .flatMap(target -> target.paragraphs().stream())
                .min(BY_NUMBER)
                .orElse("");
    }
}
