package org.consultationdigest.format.packaging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds entries that are written otherwise than they are asked for: in other case, with backslashes, from the root. */
final class EntryNames {
    private final Map<String, String> written = new HashMap<>();

    /**
     * Takes in an entry that is listed.
     *
     * @throws RepeatedEntryException when there was one of this name before
     */
    void add(String name) throws RepeatedEntryException {
        boolean folder = name.endsWith("/");
        if (written.putIfAbsent(key(name), name) != null && !folder) {
            throw new RepeatedEntryException(name);
        }
    }

    /** The name as the zip has it. */
    Optional<String> written(String name) {
        return Optional.ofNullable(written.get(key(name)));
    }

    static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
