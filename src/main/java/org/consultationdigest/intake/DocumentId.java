package org.consultationdigest.intake;

import org.consultationdigest.text.Sha256;

/**
 * What a receipt is known by: one path with one content.
 *
 * @param value {@code D-} and twelve hexadecimal digits
 */
public record DocumentId(String value) {

    /** The id of these bytes received at this path. */
    public static DocumentId of(String path, String sha256) {
        return new DocumentId("D-" + Sha256.hex(path + "\n" + sha256).substring(0, 12));
    }
}
