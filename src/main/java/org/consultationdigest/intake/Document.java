package org.consultationdigest.intake;

import java.util.Optional;

/**
 * The receipt of a file: one for each path received, and one more when other bytes arrive at the same path.
 *
 * @param id what it is known by
 * @param path where it was received, relative to the inbox; see {@link Submission#path()}
 * @param sha256 the content; absent when it could not be read at all
 * @param mediaType what it is by content; absent when it could not be read at all
 * @param status what became of it
 * @param sameAs the document that holds the same bytes and brought their comments
 * @param replacedBy the document that replaces it
 * @param reason why it was refused or waits, for the person
 * @param workshop where it was raised
 */
public record Document(
        DocumentId id,
        String path,
        Optional<String> sha256,
        Optional<String> mediaType,
        DocumentStatus status,
        Optional<DocumentId> sameAs,
        Optional<DocumentId> replacedBy,
        Optional<String> reason,
        Optional<Workshop> workshop) {

    /** The receipt of a file that was read, or refused on reading. */
    public Document settled(DocumentStatus outcome, Optional<String> why) {
        return new Document(id, path, sha256, mediaType, outcome, sameAs, replacedBy, why, workshop);
    }
}
