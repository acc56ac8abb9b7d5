package org.consultationdigest.format.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The objects that somebody laid into a Word file of the years before 2007 (MS-DOC 2.1.4). */
public final class ObjectPool {
    private static final String POOL = "ObjectPool";

    private ObjectPool() {}

    /**
     * Hands out the files among the objects, in the order of their names.
     *
     * @param file a compound file, only read; one that is damaged holds nothing here and is told of by whoever reads its words
     * @throws IOException when a file cannot be taken by {@code objects}
     */
    public static void handOut(Path file, PackedObjects objects) throws IOException {
        POIFSFileSystem system;
        try {
            system = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException damaged) {
            return;
        }
        try (system) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive(POOL)
                    && root.getEntryCaseInsensitive(POOL) instanceof DirectoryNode pool) {
                handOut(pool, objects);
            }
        }
    }

    private static void handOut(DirectoryNode pool, PackedObjects objects) throws IOException {
        List<Entry> entries = new ArrayList<>();
        pool.forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::getName));
        int number = 0;
        for (Entry entry : entries) {
            if (entry instanceof DirectoryNode object) {
                objects.object("object " + ++number, () -> PackedObject.inFolder(object));
            }
        }
    }
}
