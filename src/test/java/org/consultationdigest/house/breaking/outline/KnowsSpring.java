package org.consultationdigest.house.breaking.outline;

import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A room that knows the framework, its batch jobs and the database. */
class KnowsSpring {
    BatchStatus status() {
        return BatchStatus.COMPLETED;
    }

    JdbcClient database(javax.sql.DataSource connections) {
        return JdbcClient.create(connections);
    }
}
