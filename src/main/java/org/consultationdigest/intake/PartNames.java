package org.consultationdigest.intake;

import java.util.HashSet;
import java.util.Set;

/** The paths of the files in one received container; entries with one name are told apart by their order. */
final class PartNames {
    private final Set<String> taken = new HashSet<>();

    /**
     * The path of the next part.
     *
     * @param container the path of the file it came in
     * @param name its name there; only shown, never a place to write to
     */
    String next(String container, String name) {
        String path = container + DocumentRegister.PART + SafeName.shown(name.replace('\\', '/'));
        String free = path;
        for (int occurrence = 2; !taken.add(free); occurrence++) {
            free = path + " (" + occurrence + ")";
        }
        return free;
    }
}
