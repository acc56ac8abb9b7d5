package org.consultationdigest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, a schema a consultation. */
class PostgreSqlStoreTest extends StoreContract {
    private static final AtomicInteger CONSULTATIONS = new AtomicInteger();
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startTheServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        server.close();
    }

    @Override
    DatabaseLocation freshLocation() {
        String address = server.getJdbcUrl("postgres", "postgres");
        return DatabaseLocation.PostgreSql.of(address, "UPR cycle " + CONSULTATIONS.incrementAndGet());
    }

    @Test
    void isNotOpenedByTwoProcessesAtOnce() {
        DatabaseLocation location = freshLocation();
        try (Database first = Database.open(location, 1)) {
            assertThat(first.store().runs().all()).isEmpty();
            assertThatThrownBy(() -> Database.open(location, 1)).isInstanceOf(DatabaseInUseException.class);
        }
        Database.open(location, 1).close();
    }
}
