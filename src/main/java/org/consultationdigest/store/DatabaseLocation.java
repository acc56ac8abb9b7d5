package org.consultationdigest.store;

import java.nio.file.Path;
import java.util.Locale;

/** Where the memory of a consultation lies. */
public sealed interface DatabaseLocation {

    /** The address for JDBC. */
    String url();

    /**
     * H2 in a file; a second process cannot open it.
     *
     * @param file the path without the ending that H2 adds ({@code .mv.db})
     */
    record EmbeddedFile(Path file) implements DatabaseLocation {
        public EmbeddedFile {
            if (file.toString().contains(";")) {
                throw new IllegalArgumentException(
                        "the output folder's path must not contain a semicolon: " + file.toAbsolutePath());
            }
        }

        @Override
        public String url() {
            // Without WRITE_DELAY=0 the last half second of commits is lost with a killed process. The job closes the
            // database itself, after it has stopped; H2's own shutdown hook would close it under the running step.
            return "jdbc:h2:file:" + file.toAbsolutePath().normalize()
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        }

        /** Whether the database is there already. */
        public boolean exists() {
            return java.nio.file.Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"));
        }
    }

    /**
     * PostgreSQL; every consultation has a schema of its own.
     *
     * @param address the address as the job file gives it, user and password included
     * @param schema the schema
     */
    record PostgreSql(String address, String schema) implements DatabaseLocation {

        /** The schema of a consultation: its name in lower case, what is no letter or digit as an underscore. */
        public static PostgreSql of(String address, String consultation) {
            String name = consultation.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            return new PostgreSql(address, "consultation_" + name);
        }

        @Override
        public String url() {
            return address + (address.contains("?") ? "&" : "?") + "currentSchema=" + schema
                    + "&reWriteBatchedInserts=true";
        }
    }
}
