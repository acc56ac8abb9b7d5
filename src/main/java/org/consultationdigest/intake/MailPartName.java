package org.consultationdigest.intake;

import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.jspecify.annotations.Nullable;

/** The names of the parts of a mail: as its sender gave them, in either of the two places where mail programs put them. */
final class MailPartName {
    private MailPartName() {}

    /** The name of an attachment. */
    static String of(Entity part) {
        return given(part).orElse("attachment");
    }

    /** The name of a mail that is passed on: its own, or its subject. */
    static String ofMail(Entity part, Message mail) {
        return given(part)
                .orElseGet(() -> decoded(mail.getSubject()).orElse("mail").replace('/', ' ') + ".eml");
    }

    private static Optional<String> given(Entity part) {
        return decoded(part.getFilename()).or(() -> inContentType(part));
    }

    private static Optional<String> inContentType(Entity part) {
        return part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? decoded(type.getParameter("name"))
                : Optional.empty();
    }

    /** RFC 2047 does not allow encoded words in names; many programs write them there all the same. */
    private static Optional<String> decoded(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(raw -> DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT))
                .filter(shown -> !shown.isBlank());
    }
}
