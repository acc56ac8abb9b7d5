package org.consultationdigest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.consultationdigest.format.picture.TextPictures;

/**
 * Logos and icons that a mail program shows in the words of a mail: pictures that the words point to (RFC 2387, 2392) and
 * that are too small to hold text. A picture that was attached is always a part.
 */
final class MailOrnament {
    /** No logo has so many bytes. */
    static final int LARGEST = 1 << 20;

    private MailOrnament() {}

    /** Whether a part of a mail is a logo. */
    static boolean isOne(Entity part, SingleBody body) throws IOException {
        if (!isShownInTheWords(part)) {
            return false;
        }
        try (InputStream in = body.getInputStream()) {
            byte[] content = in.readNBytes(LARGEST);
            return content.length < LARGEST && isOne(content);
        }
    }

    /** Whether a picture that is shown in the words of a mail is a logo. */
    static boolean isOne(byte[] picture) {
        return !TextPictures.mayHoldText(() -> new ByteArrayInputStream(picture));
    }

    private static boolean isShownInTheWords(Entity part) {
        return part.getMimeType().toLowerCase(Locale.ROOT).startsWith("image/")
                && part.getHeader().getField("Content-ID") != null
                && !"attachment".equalsIgnoreCase(part.getDispositionType())
                && part.getParent() != null
                && part.getParent().getBody() instanceof Multipart together
                && together.getSubType().equalsIgnoreCase("related");
    }
}
