package org.consultationdigest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;

/** Names of files in archives, which say of their encoding nothing, or what their maker's program took for granted. */
final class EntryNames {
    private static final Charset DOS = Charset.forName("IBM437");

    private EntryNames() {}

    /**
     * A name as its sender saw it: UTF-8 where its bytes are that, an old Vietnamese encoding where its words are then
     * Vietnamese, and otherwise the code page of DOS, which archives without a mark are in.
     */
    static String read(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException older) {
            LegacyRun run =
                    LegacyReading.ofAnyEncoding().run(Optional.empty(), new String(name, StandardCharsets.ISO_8859_1));
            return run.encoding().isPresent() ? run.text() : new String(name, DOS);
        }
    }
}
