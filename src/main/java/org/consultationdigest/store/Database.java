package org.consultationdigest.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The open memory of a consultation; close it, or the next run finds it in use. */
public final class Database implements AutoCloseable {
    /** Bringing the tables to their shape takes connections of its own. */
    private static final int FOR_MIGRATIONS = 2;

    private final HikariDataSource connections;
    private final Optional<SharedLock> lock;

    private Database(HikariDataSource connections, Optional<SharedLock> lock) {
        this.connections = connections;
        this.lock = lock;
    }

    /**
     * Opens the memory of a consultation, brought to the shape that this version needs; makes it when it is not there.
     *
     * @param location where it lies
     * @param threads how many threads work on it at once
     * @throws DatabaseInUseException when another process has it open
     */
    public static Database open(DatabaseLocation location, int threads) {
        Optional<SharedLock> lock = location instanceof DatabaseLocation.PostgreSql shared
                ? Optional.of(SharedLock.take(shared))
                : Optional.empty();
        try {
            return new Database(connect(location, threads), lock);
        } catch (RuntimeException failure) {
            // Whatever kept it from opening, the lock is given back.
            lock.ifPresent(SharedLock::close);
            throw DatabaseInUseException.orElse(location, failure);
        }
    }

    private static HikariDataSource connect(DatabaseLocation location, int threads) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.url());
        config.setMaximumPoolSize(threads + FOR_MIGRATIONS);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(1);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            migrate(pool, location);
            return pool;
        } catch (RuntimeException failure) {
            // Whatever failed, the connections are given back.
            pool.close();
            throw failure;
        }
    }

    private static void migrate(DataSource connections, DatabaseLocation location) {
        FluentConfiguration flyway = Flyway.configure().dataSource(connections).locations("classpath:db/migration");
        if (location instanceof DatabaseLocation.PostgreSql postgres) {
            flyway.defaultSchema(postgres.schema()).createSchemas(true);
        }
        flyway.load().migrate();
    }

    /** The connections, for the framework of the job. */
    public DataSource connections() {
        return connections;
    }

    /** What is kept. */
    public ConsultationStore store() {
        return new ConsultationStore(new JdbcTemplate(connections));
    }

    @Override
    public void close() {
        // With its last connection H2 closes the file, and another process may open it.
        connections.close();
        lock.ifPresent(SharedLock::close);
    }
}
