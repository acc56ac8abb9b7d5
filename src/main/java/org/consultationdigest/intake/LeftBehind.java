package org.consultationdigest.intake;

import java.util.Locale;
import java.util.Set;

/** Files that nobody sent: the locks of open office programs and the notes of file systems. */
final class LeftBehind {
    private static final Set<String> OF_FILE_SYSTEMS =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", ".gitkeep", ".directory");

    private LeftBehind() {}

    /** Whether a file of this name is left behind by a program: {@code ~$draft.docx}, {@code .~lock.draft.odt#}. */
    static boolean byItsName(String name) {
        return name.startsWith("~$")
                || (name.startsWith(".~lock.") && name.endsWith("#"))
                || name.startsWith("._")
                || OF_FILE_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The same for a file in a container, by its name there: macOS packs its notes into a folder of their own. */
    static boolean inAContainer(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("__MACOSX/") || byItsName(path.substring(path.lastIndexOf('/') + 1));
    }
}
