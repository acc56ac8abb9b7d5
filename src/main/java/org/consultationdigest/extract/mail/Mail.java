package org.consultationdigest.extract.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.letter.LetterParagraph;

/**
 * A mail without its attachments.
 *
 * @param sender the name that the sender goes by; never an address
 * @param subject its subject
 * @param date the day it was sent, where it was sent
 * @param body its paragraphs, what it quotes included
 */
record Mail(Optional<String> sender, Optional<String> subject, Optional<LocalDate> date, List<LetterParagraph> body) {
    Mail {
        body = List.copyOf(body);
    }
}
