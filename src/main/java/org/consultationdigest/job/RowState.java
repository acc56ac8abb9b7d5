package org.consultationdigest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.RowChanges;
import org.consultationdigest.text.Sha256;

/**
 * What a row shows, kept so that the next run can say what has changed. What people typed is no part of it.
 *
 * @param section the section it stands under
 * @param words a hash of the words that stand for it
 * @param comments the ids of its comments
 */
record RowState(
        String section, String words, List<String> contributors, List<String> workshops, List<String> comments) {

    static RowState of(DigestRow row) {
        return new RowState(
                row.group().section(),
                Sha256.hex(row.group()
                        .representative()
                        .comment()
                        .comment()
                        .wording()
                        .joined()),
                row.contributors(),
                row.workshops(),
                row.group().members().stream().map(RowState::id).sorted().toList());
    }

    private static String id(GroupMember member) {
        return member.comment().comment().id().value();
    }

    /** What a row shows that it did not show before. */
    RowChanges since(RowState before) {
        return new RowChanges(
                without(comments, before.comments).size(),
                without(before.comments, comments).size(),
                without(contributors, before.contributors),
                without(before.contributors, contributors),
                without(workshops, before.workshops),
                section.equals(before.section) ? "" : before.section,
                !words.equals(before.words));
    }

    private static List<String> without(List<String> all, List<String> some) {
        Set<String> known = new TreeSet<>(some);
        return new ArrayList<>(
                all.stream().filter(each -> !known.contains(each)).toList());
    }
}
