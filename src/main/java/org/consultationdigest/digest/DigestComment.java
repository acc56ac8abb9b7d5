package org.consultationdigest.digest;

import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.intake.DocumentId;

/**
 * A comment in the digest.
 *
 * @param document the received file it was read from
 * @param path where that file was received
 * @param contributor the one name of who said it; absent rather than guessed
 * @param group the row it stands in
 * @param member the comment and its relation to that row
 */
public record DigestComment(
        DocumentId document, String path, Optional<String> contributor, GroupId group, GroupMember member) {}
