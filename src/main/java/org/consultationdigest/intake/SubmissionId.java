package org.consultationdigest.intake;

import java.util.regex.Pattern;

/**
 * What a submission is known by: the SHA-256 of its content, so that the same bytes are the same submission wherever
 * they lie.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record SubmissionId(String sha256) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public SubmissionId {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
