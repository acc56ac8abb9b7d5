package org.consultationdigest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of the job: the truth about what was done. */
public final class Runs {
    private final JdbcClient jdbc;
    private final Json json;

    Runs(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Every run, the first one first. */
    public List<RunRecord> all() {
        return jdbc.sql("select * from consultation_run order by run")
                .query((row, number) -> record(row))
                .list();
    }

    /** The last run, completed or not. */
    public Optional<RunRecord> last() {
        return jdbc.sql("select * from consultation_run order by run desc fetch first 1 row only")
                .query((row, number) -> record(row))
                .optional();
    }

    /** The last run whose groups a workbook may show, before this one. */
    public Optional<RunRecord> publishedBefore(int run) {
        return jdbc.sql("select * from consultation_run where published and run < ?"
                        + " order by run desc fetch first 1 row only")
                .param(run)
                .query((row, number) -> record(row))
                .optional();
    }

    /** The last run that was completed, before this one. */
    public Optional<RunRecord> completedBefore(int run) {
        return jdbc.sql("select * from consultation_run where status = 'COMPLETED' and run < ?"
                        + " order by run desc fetch first 1 row only")
                .param(run)
                .query((row, number) -> record(row))
                .optional();
    }

    /** Notes that a run begins. */
    public void begin(int run, String inputsHash, String version, OffsetDateTime at, int lastGroup) {
        jdbc.sql("insert into consultation_run (run, inputs_hash, status, version, started_at, published, last_group)"
                        + " values (?, ?, 'STARTED', ?, ?, false, ?)")
                .params(run, inputsHash, version, at, lastGroup)
                .update();
    }

    /** Notes that a run will not be gone on with. */
    public void abandon(int run) {
        jdbc.sql("update consultation_run set status = 'ABANDONED' where run = ?")
                .param(run)
                .update();
    }

    /** Notes the workbook that the run read back; empty when there was none. */
    public void readBack(int run, Optional<String> sha256) {
        jdbc.sql("update consultation_run set read_back_sha = ? where run = ?")
                .param(sha256.orElse(null))
                .param(run)
                .update();
    }

    /** Notes the highest group number given. */
    public void lastGroup(int run, int number) {
        jdbc.sql("update consultation_run set last_group = ? where run = ?")
                .params(number, run)
                .update();
    }

    /** Notes that the groups of this run are made, and a workbook may show them: their numbers hold from now on. */
    public void publish(int run) {
        jdbc.sql("update consultation_run set published = true where run = ?")
                .param(run)
                .update();
    }

    /**
     * Notes that the run is done.
     *
     * @param summary what it did, a record
     */
    public void complete(int run, OffsetDateTime at, String workbookSha, Object summary) {
        jdbc.sql("update consultation_run set status = 'COMPLETED', finished_at = ?, workbook_sha = ?, summary = ?"
                        + " where run = ?")
                .params(at, workbookSha, json.write(summary), run)
                .update();
    }

    /** What a completed run did, as the record it was noted as. */
    public <T> Optional<T> summaryOf(RunRecord run, Class<T> type) {
        return run.summary().map(summary -> json.read(summary, type));
    }

    private static RunRecord record(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getInt("run"),
                row.getString("inputs_hash"),
                RunRecord.Status.valueOf(row.getString("status")),
                row.getString("version"),
                row.getObject("started_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class)),
                Optional.ofNullable(row.getString("read_back_sha")),
                Optional.ofNullable(row.getString("workbook_sha")),
                row.getBoolean("published"),
                row.getInt("last_group"),
                Optional.ofNullable(row.getString("summary")));
    }
}
