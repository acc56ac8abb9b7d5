package org.consultationdigest.extract.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;
import org.consultationdigest.extract.plain.DecodedText;

/** The words of a mail's header: encoded as they should be (RFC 2047), or as some programs write them, as they are. */
final class MailHeader {
    private static final int LONGEST = 2_000;

    private MailHeader() {}

    /** Whether letters beyond ASCII stand in a field as they are. */
    static boolean isRaw(Message message, String name) {
        for (byte one : raw(message, name)) {
            if (one < 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of a field; of one that is longer than any that a person writes, its beginning. */
    static Optional<String> text(Message message, String name) {
        String field = DecodedText.of(raw(message, name));
        String unfolded = field.substring(field.indexOf(':') + 1).replaceAll("\\r?\\n[ \\t]+", " ");
        return Optional.of(DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT)
                        .strip())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
    }

    private static byte[] raw(Message message, String name) {
        Field field = message.getHeader().getField(name);
        if (field == null) {
            return new byte[0];
        }
        byte[] raw = field.getRaw() == null
                ? (name + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        return raw.length <= 4 * LONGEST ? raw : Arrays.copyOf(raw, 4 * LONGEST);
    }
}
