package org.consultationdigest.intake;

import java.util.Optional;

/**
 * A file that was taken in and can be read.
 *
 * @param document the receipt it came with
 * @param id its content
 * @param path where it was received, relative to the inbox, with {@code /} between folders; a part of a container
 *     reads {@code outer.zip!/inner.docx}
 * @param mediaType what it is by content, not by name ({@code application/pdf})
 * @param workshop where it was raised
 */
public record Submission(
        DocumentId document, SubmissionId id, String path, String mediaType, Optional<Workshop> workshop) {

    /** The last part of the path: the file's own name. */
    public String fileName() {
        String name = path.substring(path.lastIndexOf("!/") < 0 ? 0 : path.lastIndexOf("!/") + 2);
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
