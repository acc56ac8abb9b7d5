package org.consultationdigest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.dedupe.Doubt;
import org.consultationdigest.dedupe.Family;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.link.LinkedComment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The groups as the digest of each run shows them. */
public final class Groups {
    private final JdbcClient jdbc;
    private final Json json;
    private final Comments comments;

    Groups(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
        this.comments = new Comments(jdbc, json);
    }

    /** Forgets the groups of a run that is about to group again. */
    public void clear(int run) {
        jdbc.sql("delete from group_member where run = ?").param(run).update();
        jdbc.sql("delete from digest_group where run = ?").param(run).update();
    }

    /**
     * Keeps a group of a run.
     *
     * @param position its place in the digest
     * @param withdrawn whether no standing comment belongs to it any more
     */
    public void save(int run, int position, CommentGroup group, boolean withdrawn) {
        jdbc.sql("insert into digest_group (run, number, position, section, words, withdrawn, relations)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run,
                        group.id().number(),
                        position,
                        group.section(),
                        CommentGroups.wordsOf(group.representative().comment()),
                        withdrawn,
                        json.write(new Relations(
                                group.conflictsWith(),
                                group.similar(),
                                group.doubts(),
                                group.family().orElse(null))))
                .update();
        int place = 0;
        for (GroupMember member : group.members()) {
            jdbc.sql("insert into group_member (run, number, position, comment_id, payload) values (?, ?, ?, ?, ?)")
                    .params(
                            run,
                            group.id().number(),
                            ++place,
                            member.comment().comment().id().value(),
                            json.write(Membership.of(member)))
                    .update();
        }
    }

    /** Keeps what a run's digest shows of a group, so that the next run knows whether it has changed. */
    public void saveFingerprint(int run, GroupId id, String fingerprint) {
        jdbc.sql("update digest_group set fingerprint = ? where run = ? and number = ?")
                .params(fingerprint, run, id.number())
                .update();
    }

    /** Keeps what a run's digest shows of a group, as its reader wants to find it again. */
    public void saveShown(int run, GroupId id, Object shown) {
        jdbc.sql("update digest_group set shown = ? where run = ? and number = ?")
                .params(json.write(shown), run, id.number())
                .update();
    }

    /** What a run's digest showed of its groups, as far as it is known. */
    public <T> Map<GroupId, T> shown(int run, Class<T> type) {
        Map<GroupId, T> shown = new HashMap<>();
        jdbc.sql("select number, shown from digest_group where run = ? and shown is not null")
                .param(run)
                .query(row -> {
                    shown.put(new GroupId(row.getInt("number")), json.read(row.getString("shown"), type));
                });
        return shown;
    }

    /** Keeps the order in which a run writes its rows. */
    public void saveWrittenOrder(int run, List<String> ids) {
        jdbc.sql("delete from written_order where run = ?").param(run).update();
        jdbc.sql("insert into written_order (run, payload) values (?, ?)")
                .params(run, json.write(ids))
                .update();
    }

    /** The order in which a run wrote its rows; empty when it wrote none. */
    public List<String> writtenOrder(int run) {
        return jdbc.sql("select payload from written_order where run = ?")
                .param(run)
                .query(String.class)
                .optional()
                .map(payload -> json.readList(payload, String.class))
                .orElse(List.of());
    }

    /** The fingerprints of a run's groups; withdrawn ones included. */
    public Map<GroupId, String> fingerprints(int run) {
        Map<GroupId, String> fingerprints = new HashMap<>();
        jdbc.sql("select number, fingerprint from digest_group where run = ? and fingerprint is not null")
                .param(run)
                .query(row -> {
                    fingerprints.put(new GroupId(row.getInt("number")), row.getString("fingerprint"));
                });
        return fingerprints;
    }

    /** The groups of a run as the next one knows them, by number. */
    public List<KnownGroup> known(int run, Set<GroupId> reviewed) {
        Map<Integer, List<CommentId>> members = new HashMap<>();
        jdbc.sql("select number, comment_id from group_member where run = ? order by number, position")
                .param(run)
                .query(row -> {
                    members.computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                            .add(new CommentId(row.getString("comment_id")));
                });
        return jdbc.sql("select number, section, words from digest_group where run = ? order by number")
                .param(run)
                .query((row, number) -> {
                    GroupId id = new GroupId(row.getInt("number"));
                    return new KnownGroup(
                            id,
                            row.getString("section"),
                            row.getString("words"),
                            members.getOrDefault(id.number(), List.of()),
                            reviewed.contains(id));
                })
                .list();
    }

    /**
     * A group as a digest shows it.
     *
     * @param withdrawn whether no standing comment belongs to it any more
     */
    public record Shown(CommentGroup group, boolean withdrawn) {}

    /** The groups of a run, in the order of its digest. */
    public List<Shown> of(int run) {
        // All rows are read before their members: a query within a query would hold a connection each.
        List<GroupRow> rows = jdbc.sql("select number, section, withdrawn, relations from digest_group where run = ?"
                        + " order by position")
                .param(run)
                .query((row, number) -> new GroupRow(
                        new GroupId(row.getInt("number")),
                        row.getString("section"),
                        row.getBoolean("withdrawn"),
                        json.read(row.getString("relations"), Relations.class)))
                .list();
        return rows.stream()
                .map(row -> new Shown(
                        new CommentGroup(
                                row.id(),
                                row.section(),
                                membersOf(run, row.id()),
                                row.relations().conflictsWith(),
                                row.relations().similar(),
                                row.relations().known(),
                                Optional.ofNullable(row.relations().family())),
                        row.withdrawn()))
                .toList();
    }

    /** The members of a group in a run, the representative first. */
    public List<GroupMember> membersOf(int run, GroupId id) {
        List<MemberRow> rows = jdbc.sql("select comment_id, payload from group_member where run = ? and number = ?"
                        + " order by position")
                .params(run, id.number())
                .query((row, number) -> new MemberRow(
                        new CommentId(row.getString("comment_id")),
                        json.read(row.getString("payload"), Membership.class)))
                .list();
        return rows.stream()
                .map(row ->
                        row.membership().member(comments.linked(row.comment()).orElseThrow()))
                .toList();
    }

    /** The group that a comment stands in. */
    public Optional<GroupId> groupOf(int run, CommentId comment) {
        return jdbc.sql("select number from group_member where run = ? and comment_id = ?")
                .params(run, comment.value())
                .query(Integer.class)
                .optional()
                .map(GroupId::new);
    }

    private record GroupRow(GroupId id, String section, boolean withdrawn, Relations relations) {}

    private record MemberRow(CommentId comment, Membership membership) {}

    private record Relations(
            List<GroupId> conflictsWith,
            List<GroupId> similar,
            @Nullable List<Doubt> doubts,
            @Nullable Family family) {
        /** A database of an earlier version holds none. */
        List<Doubt> known() {
            return doubts == null ? List.of() : doubts;
        }
    }

    private record Membership(Relation relation, double score, List<String> differences, List<String> onlyHere) {
        static Membership of(GroupMember member) {
            return new Membership(member.relation(), member.score(), member.differences(), member.onlyHere());
        }

        GroupMember member(LinkedComment comment) {
            return new GroupMember(comment, relation, score, differences, onlyHere);
        }
    }
}
