package org.consultationdigest.digest;

import java.util.Optional;
import org.consultationdigest.intake.Document;

/** Where the workbook finds the files that were received. */
@FunctionalInterface
public interface FileLinks {

    /**
     * The way to a file.
     *
     * @return the path relative to the output folder, {@code /} between folders, as the disk spells it (not encoded);
     *     empty when there is none, because it lies on another drive or is gone
     */
    Optional<String> relativePath(Document document);

    /** No file is linked. */
    static FileLinks none() {
        return document -> Optional.empty();
    }

    /**
     * All files lie below one inbox; what stands in a container is found by its container.
     *
     * @param inbox the inbox relative to the output folder ({@code ../submissions})
     */
    static FileLinks below(String inbox) {
        return document -> Optional.of(inbox + "/" + document.path().split("!/", 2)[0]);
    }
}
