package org.consultationdigest.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The terms of each run. */
public final class Terms {
    private final JdbcClient jdbc;
    private final Json json;

    Terms(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps the terms of a run. */
    public void save(int run, ConsultationTerms terms) {
        jdbc.sql("delete from consultation_terms where run = ?").param(run).update();
        jdbc.sql("insert into consultation_terms (run, payload) values (?, ?)")
                .params(run, json.write(terms))
                .update();
    }

    /** The terms of a run; empty for a run of a version that did not keep them. */
    public Optional<ConsultationTerms> of(int run) {
        return jdbc.sql("select payload from consultation_terms where run = ?")
                .param(run)
                .query(String.class)
                .optional()
                .map(payload -> json.read(payload, ConsultationTerms.class));
    }
}
