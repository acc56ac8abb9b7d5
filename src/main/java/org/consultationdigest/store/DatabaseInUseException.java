package org.consultationdigest.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Another process has the memory of this consultation open. */
public final class DatabaseInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DatabaseInUseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DatabaseInUseException byAnotherProcess() {
        return new DatabaseInUseException("another run has this consultation open", null);
    }

    /** The failure to open a database, told apart: in use by another process, or as it was. */
    static RuntimeException orElse(DatabaseLocation location, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("already in use") || message.contains("locked by another process")) {
                return new DatabaseInUseException("another run has this consultation open", failure);
            }
        }
        return failure;
    }
}
