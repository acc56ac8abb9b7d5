package org.consultationdigest.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.consultationdigest.text.Language;

/**
 * What a document says of itself.
 *
 * @param channel the way it brings its comments
 * @param issuer the body that sent it, as written; absent rather than guessed
 * @param letterNumber its number ({@code 12/ABC-XYZ})
 * @param date the day it bears
 * @param language the language of its comments
 * @param mapping for tables: which column was read as what, one line ({@code C: comment "Nội dung góp ý"; ...})
 */
public record DocumentFacts(
        Channel channel,
        Optional<String> issuer,
        Optional<String> letterNumber,
        Optional<LocalDate> date,
        Language language,
        Optional<String> mapping) {

    /** The same on this day. */
    public DocumentFacts dated(LocalDate day) {
        return new DocumentFacts(channel, issuer, letterNumber, Optional.of(day), language, mapping);
    }

    /** Nothing known but the channel. */
    public static DocumentFacts of(Channel channel) {
        return new DocumentFacts(
                channel, Optional.empty(), Optional.empty(), Optional.empty(), Language.UNKNOWN, Optional.empty());
    }
}
