package org.consultationdigest.dedupe;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.consultationdigest.text.Sha256;

/**
 * Stands for a text where only equality counts: the first 128 bits of its SHA-256.
 *
 * <p>The keys of a million texts, kept as texts, would fill the memory that comparing them needs. Two texts that differ and
 * have one digest are not to be expected before 2^64 texts.
 */
record TextDigest(long first, long second) {
    static TextDigest of(String text) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new TextDigest(digest.getLong(), digest.getLong());
    }
}
