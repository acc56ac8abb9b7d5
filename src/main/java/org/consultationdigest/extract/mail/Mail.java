package org.consultationdigest.extract.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.plain.WebBody;
import org.consultationdigest.problem.Problem;

/**
 * A mail without its attachments.
 *
 * @param sender the name that the sender goes by; never an address
 * @param subject its subject
 * @param date the day it was sent, where it was sent
 * @param body its paragraphs, what it quotes included
 * @param tables its comment tables; each stands in the body as one paragraph, whose location names its number
 * @param old what of the body was typed before Unicode
 * @param problems what could not be read as it was meant
 */
record Mail(
        Optional<String> sender,
        Optional<String> subject,
        Optional<LocalDate> date,
        List<LetterParagraph> body,
        List<WebBody.WebTable> tables,
        OldWording old,
        List<Problem> problems) {
    Mail {
        body = List.copyOf(body);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
