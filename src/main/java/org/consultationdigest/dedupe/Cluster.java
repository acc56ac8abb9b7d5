package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.List;

/**
 * Comments that say the same, before they have a name.
 *
 * @param section the section they are filed under
 * @param members the representative first
 * @param alike clusters with the same words at another place, by their position in the list of all clusters
 */
record Cluster(String section, List<GroupMember> members, List<Integer> alike) {
    Cluster {
        members = List.copyOf(members);
        alike = List.copyOf(alike);
    }

    Cluster withReplies(List<GroupMember> replies) {
        List<GroupMember> all = new ArrayList<>(members);
        all.addAll(replies);
        return new Cluster(section, all, alike);
    }
}
