package org.consultationdigest.extract.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.letter.LetterParagraph;

/**
 * A mail parted into what its sender wrote and what it holds of earlier ones.
 *
 * @param own the lines of the sender
 * @param setAside the quoted history, signatures, and what programs add
 * @param passedOn the mail that was forwarded: it is what was meant to be sent
 */
record SplitMail(List<LetterParagraph> own, List<Remainder> setAside, Optional<PassedOn> passedOn) {
    SplitMail {
        own = List.copyOf(own);
        setAside = List.copyOf(setAside);
    }

    /**
     * A forwarded mail.
     *
     * @param sender the name that its sender goes by; absent when there is but an address
     * @param date the day it was sent
     */
    record PassedOn(Optional<String> sender, Optional<LocalDate> date, SplitMail mail) {}

    /**
     * Parts a mail.
     *
     * @param body its paragraphs, what it quotes included
     * @param subject by which a mail passed on is told from an answer where both print the same header
     */
    static SplitMail of(List<LetterParagraph> body, Optional<String> subject) {
        return new MailSplitter(lines(body), MailSubject.isPassedOn(subject.orElse(""))).split();
    }

    /** Whether a paragraph stands for a comment table. */
    static boolean isTable(LetterParagraph paragraph) {
        return paragraph.location().table().isPresent();
    }

    private static List<LetterParagraph> lines(List<LetterParagraph> body) {
        List<LetterParagraph> lines = new ArrayList<>();
        for (LetterParagraph paragraph : body) {
            if (isTable(paragraph)) {
                lines.add(paragraph);
                continue;
            }
            for (String line : paragraph.text().split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(paragraph.saying(line.strip()));
                }
            }
        }
        return lines;
    }
}
