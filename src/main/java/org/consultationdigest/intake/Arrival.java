package org.consultationdigest.intake;

import java.util.Optional;

/** A received path in the terms of the register: what the inbox holds there now. */
public sealed interface Arrival {

    /** Where it was received. */
    String path();

    /** The workshop or round that the path names. */
    Optional<Workshop> workshop();

    /**
     * A file that can be read.
     *
     * @param sha256 its content
     * @param mediaType what it is by content
     */
    record Content(String path, Optional<Workshop> workshop, String sha256, String mediaType) implements Arrival {}

    /**
     * A file that waits or is not taken.
     *
     * @param status {@code PENDING} or {@code REFUSED}
     * @param reason why, for the person
     */
    record WithoutContent(String path, Optional<Workshop> workshop, DocumentStatus status, String reason)
            implements Arrival {}
}
