package org.consultationdigest.extract.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.Bodies;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.extract.plain.UnreadableTextException;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads the body of mails. Their attachments are submissions of their own. */
public final class MailExtractor implements CommentExtractor {
    private static final String INTERNET = "message/rfc822";
    private static final String OUTLOOK = "application/vnd.ms-outlook";

    private final InternetMailReader internetMailReader = new InternetMailReader();
    private final OutlookMailReader outlookMailReader = new OutlookMailReader();
    private final LetterReader letterReader = new LetterReader();

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(INTERNET) || mediaType.equals(OUTLOOK);
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        try {
            Mail mail = submission.mediaType().equals(OUTLOOK)
                    ? outlookMailReader.read(content)
                    : internetMailReader.read(content);
            return extract(submission, mail);
        } catch (UnreadableTextException e) {
            return new Extraction.Unreadable(e.problem());
        } catch (BrokenMailException e) {
            return new Extraction.Unreadable(Problem.of(
                    ProblemCode.BROKEN_FILE,
                    "the mail is damaged: save it anew from the mail program and send it again"));
        }
    }

    private Extraction extract(Submission submission, Mail mail) {
        SplitMail split = SplitMail.of(mail.body());
        LetterReading letter =
                letterReader.read(split.own(), submission.id(), new CommentIds(submission.id()), CommentKind.MAIL_BODY);
        List<Remainder> remainder = new ArrayList<>();
        mail.subject()
                .ifPresent(subject -> remainder.add(new Remainder(SourceLocation.none(), subject, Why.FURNITURE)));
        remainder.addAll(letter.remainder());
        remainder.addAll(split.setAside());
        return new Extraction.Parsed(facts(mail, letter.facts()), letter.comments(), remainder, List.of());
    }

    /** The sender's name is the issuer only when it is a body's; a person's name is not repeated. */
    private static DocumentFacts facts(Mail mail, DocumentFacts letter) {
        return new DocumentFacts(
                Channel.MAIL,
                mail.sender().filter(Bodies::isBody).or(letter::issuer),
                letter.letterNumber(),
                mail.date().or(letter::date),
                letter.language(),
                Optional.empty());
    }
}
