package org.consultationdigest.store;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people typed: every state of every row is kept, the last one holds. */
public final class Reviews {
    private final JdbcClient jdbc;
    private final Json json;

    Reviews(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What holds for each row that was ever written in. */
    public Map<GroupId, Review> current() {
        Map<GroupId, Review> reviews = new LinkedHashMap<>();
        jdbc.sql("select number, payload from review_entry order by number, entry")
                .query(row -> {
                    reviews.put(new GroupId(row.getInt("number")), json.read(row.getString("payload"), Review.class));
                });
        return reviews;
    }

    /** What held for each row when a run had read back. */
    public Map<GroupId, Review> asOf(int run) {
        Map<GroupId, Review> reviews = new LinkedHashMap<>();
        jdbc.sql("select number, payload from review_entry where run <= ? order by number, entry")
                .param(run)
                .query(row -> {
                    reviews.put(new GroupId(row.getInt("number")), json.read(row.getString("payload"), Review.class));
                });
        return reviews;
    }

    /**
     * One state of a row.
     *
     * @param run the run that read it back
     * @param readAt when
     */
    public record Entry(int run, OffsetDateTime readAt, Review review) {}

    /** All states of a row, the first one first. */
    public List<Entry> historyOf(GroupId id) {
        return jdbc.sql("select run, read_at, payload from review_entry where number = ? order by entry")
                .param(id.number())
                .query((row, number) -> new Entry(
                        row.getInt("run"),
                        row.getObject("read_at", OffsetDateTime.class),
                        json.read(row.getString("payload"), Review.class)))
                .list();
    }

    /** Adds a state of a row. */
    public void add(GroupId id, int run, OffsetDateTime readAt, Review review) {
        int entry = jdbc.sql("select coalesce(max(entry), 0) + 1 from review_entry where number = ?")
                .param(id.number())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into review_entry (number, entry, run, read_at, payload) values (?, ?, ?, ?, ?)")
                .params(id.number(), entry, run, readAt, json.write(review))
                .update();
    }

    /** What holds in the other sheets than the digest's own. */
    public List<TypedCell> elsewhere() {
        return jdbc.sql("select payload from typed_entry order by entry desc fetch first 1 row only")
                .query(String.class)
                .optional()
                .map(payload -> json.readList(payload, TypedCell.class))
                .orElse(List.of());
    }

    /** What held in the other sheets when a run had read back. */
    public List<TypedCell> elsewhereAsOf(int run) {
        return jdbc.sql("select payload from typed_entry where run <= ? order by entry desc fetch first 1 row only")
                .param(run)
                .query(String.class)
                .optional()
                .map(payload -> json.readList(payload, TypedCell.class))
                .orElse(List.of());
    }

    /** The run that first merged a copy, by the hash of its content. */
    public Optional<Integer> mergedIn(String sha256) {
        return jdbc.sql("select run from merged_copy where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .optional();
    }

    /** Keeps that a run merged a copy; the first one counts. */
    public void merged(String sha256, int run) {
        if (mergedIn(sha256).isEmpty()) {
            jdbc.sql("insert into merged_copy (sha256, run) values (?, ?)")
                    .params(sha256, run)
                    .update();
        }
    }

    /** What people put into the workbook besides their decisions, when it was last read back. */
    public Belongings belongings() {
        return jdbc.sql("select payload from belongings_entry order by entry desc fetch first 1 row only")
                .query(String.class)
                .optional()
                .map(payload -> json.read(payload, Belongings.class))
                .orElse(Belongings.NONE);
    }

    /** Adds a state of what people put into the workbook. */
    public void addBelongings(int run, OffsetDateTime readAt, Belongings belongings) {
        int entry = jdbc.sql("select coalesce(max(entry), 0) + 1 from belongings_entry")
                .query(Integer.class)
                .single();
        jdbc.sql("insert into belongings_entry (entry, run, read_at, payload) values (?, ?, ?, ?)")
                .params(entry, run, readAt, json.write(belongings))
                .update();
    }

    /** Adds a state of the other sheets. */
    public void addElsewhere(int run, OffsetDateTime readAt, List<TypedCell> cells) {
        int entry = jdbc.sql("select coalesce(max(entry), 0) + 1 from typed_entry")
                .query(Integer.class)
                .single();
        jdbc.sql("insert into typed_entry (entry, run, read_at, payload) values (?, ?, ?, ?)")
                .params(entry, run, readAt, json.write(cells))
                .update();
    }
}
