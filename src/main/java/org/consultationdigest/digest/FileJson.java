package org.consultationdigest.digest;

import java.util.Optional;
import org.consultationdigest.intake.DocumentStatus;

/** What became of a file that was only looked at, as one line of JSON. */
public final class FileJson {
    private FileJson() {}

    /** A file: one line, without the line end. */
    public static String line(String path, DocumentStatus status, Optional<String> reason, Optional<String> mapping) {
        return new JsonObject()
                .put("path", path)
                .put("status", status.name())
                .put("reason", reason)
                .put("mapping", mapping)
                .line();
    }
}
