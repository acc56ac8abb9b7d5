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

    /** The receipt of a file that can be read. */
    static Document received(Arrival.Content arrival) {
        return new Document(
                DocumentId.of(arrival.path(), arrival.sha256()),
                arrival.path(),
                Optional.of(arrival.sha256()),
                Optional.of(arrival.mediaType()),
                DocumentStatus.READ,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                arrival.workshop());
    }

    /** The note of a file that waits or is not taken. */
    static Document noted(Arrival.WithoutContent arrival) {
        return new Document(
                DocumentId.of(arrival.path(), arrival.status().name()),
                arrival.path(),
                Optional.empty(),
                Optional.empty(),
                arrival.status(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(arrival.reason()),
                arrival.workshop());
    }

    /** Whether it has a content that nothing has replaced. */
    boolean stands() {
        return sha256.isPresent() && status != DocumentStatus.SUPERSEDED;
    }

    /** Whether its content is read under its own name. */
    boolean brings() {
        return stands() && status != DocumentStatus.SAME;
    }

    /** The same receipt, its content told by what this version of the program knows. */
    Document seenAgain(Arrival.Content arrival) {
        return new Document(
                id,
                path,
                sha256,
                Optional.of(arrival.mediaType()),
                status,
                sameAs,
                replacedBy,
                reason,
                arrival.workshop());
    }

    /** The receipt after another file took its place. */
    public Document superseded(DocumentId by, String why) {
        return new Document(
                id,
                path,
                sha256,
                mediaType,
                DocumentStatus.SUPERSEDED,
                Optional.empty(),
                Optional.of(by),
                Optional.of(why),
                workshop);
    }

    /** The receipt beside one that brings the same bytes. */
    Document sameAs(Document bringer) {
        return new Document(
                id,
                path,
                sha256,
                mediaType,
                DocumentStatus.SAME,
                Optional.of(bringer.id()),
                Optional.empty(),
                Optional.of("the same bytes as " + bringer.path()),
                workshop);
    }

    /** The receipt that brings its bytes from now on. */
    Document bringing() {
        return brings()
                ? this
                : new Document(
                        id,
                        path,
                        sha256,
                        mediaType,
                        DocumentStatus.READ,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        workshop);
    }

    /** The receipt of a file that was read, or refused on reading. */
    public Document settled(DocumentStatus outcome, Optional<String> why) {
        return new Document(id, path, sha256, mediaType, outcome, sameAs, replacedBy, why, workshop);
    }
}
