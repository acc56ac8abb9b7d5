package org.consultationdigest.format.packaging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds entries that are written otherwise than they are asked for: in other case, with backslashes, from the root. */
final class EntryNames {
    private final Map<String, String> written = new HashMap<>();

    EntryNames(Stream<String> names) {
        names.forEach(name -> written.putIfAbsent(key(name), name));
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
