package org.consultationdigest.store;

import java.util.Optional;
import org.consultationdigest.outline.ReportOutline;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The draft as each run saw it. */
public final class Outlines {
    private final JdbcClient jdbc;
    private final Json json;

    Outlines(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps the outline of a run. */
    public void save(int run, ReportOutline outline) {
        jdbc.sql("delete from outline where run = ?").param(run).update();
        jdbc.sql("insert into outline (run, payload) values (?, ?)")
                .params(run, json.write(outline))
                .update();
    }

    /** The outline of a run. */
    public Optional<ReportOutline> of(int run) {
        return jdbc.sql("select payload from outline where run = ?")
                .param(run)
                .query(String.class)
                .optional()
                .map(payload -> json.read(payload, ReportOutline.class));
    }
}
