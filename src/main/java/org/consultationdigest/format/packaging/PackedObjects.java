package org.consultationdigest.format.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the files that somebody laid into another file, one after the other. */
public interface PackedObjects {

    /**
     * A file.
     *
     * @param name its name, or that of the object when the file has none
     * @param content read at once or not at all, not closed
     */
    void file(String name, InputStream content) throws IOException;

    /** An object that is damaged, or larger than is read of one file. */
    void unreadable(String name) throws IOException;

    /** An object that was looked for; an equation, a chart or a control is no file and is passed over. */
    default void object(String name, Found object) throws IOException {
        @Nullable PackedObject found;
        try {
            found = object.find().orElse(null);
        } catch (IOException damaged) {
            unreadable(name);
            return;
        }
        if (found != null) {
            file(found.name().map(PackedObjects::withoutFolders).orElse(name), found.content());
        }
    }

    private static String withoutFolders(String name) {
        return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }

    /** Looks for the file in an object. */
    @FunctionalInterface
    interface Found {
        Optional<PackedObject> find() throws IOException;
    }
}
