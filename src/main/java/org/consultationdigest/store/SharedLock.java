package org.consultationdigest.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Held on a PostgreSQL server by the one process that works on a consultation, from whatever machine. The server lets go of
 * it with the connection, however the process ends.
 */
final class SharedLock implements AutoCloseable {
    private final Connection connection;

    private SharedLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock.
     *
     * @throws DatabaseInUseException when another process holds it
     */
    static SharedLock take(DatabaseLocation.PostgreSql location) {
        try {
            Connection connection = DriverManager.getConnection(location.address());
            if (isTaken(connection, location.schema())) {
                return new SharedLock(connection);
            }
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be reached: " + failure.getMessage(), failure);
        }
        throw DatabaseInUseException.byAnotherProcess();
    }

    private static boolean isTaken(Connection connection, String consultation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            statement.setString(1, consultation);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException brokenAlready) {
            throw new IllegalStateException("the lock on the consultation could not be given back", brokenAlready);
        }
    }
}
