package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What paths begin with when there are several inboxes: the name of each, with folders above it where names are alike. */
final class InboxNames {
    private InboxNames() {}

    /**
     * The inboxes, each once however often it is named.
     *
     * @return what the paths of each begin with, by its real place; nothing when there is only one
     * @throws IOException when a folder is not there
     */
    static Map<Path, String> of(List<Path> inboxes) throws IOException {
        Map<Path, Path> named = new LinkedHashMap<>();
        for (Path inbox : inboxes) {
            named.putIfAbsent(inbox.toRealPath(), inbox);
        }
        Map<Path, String> prefixes = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> inbox : named.entrySet()) {
            prefixes.put(inbox.getKey(), named.size() == 1 ? "" : prefix(inbox.getValue(), prefixes));
        }
        return prefixes;
    }

    private static String prefix(Path inbox, Map<Path, String> taken) {
        String prefix = FileNames.of(inbox) + "/";
        Path above = inbox.toAbsolutePath().normalize().getParent();
        while (taken.containsValue(prefix) && above != null) {
            prefix = FileNames.of(above) + "/" + prefix;
            above = above.getParent();
        }
        return prefix;
    }
}
