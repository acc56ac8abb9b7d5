package org.consultationdigest.extract.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.plain.UnreadableTextException;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads the body of mails, the comment tables in it by the same rules as those of other files. Their attachments are submissions of their own. */
public final class MailExtractor implements CommentExtractor {
    private static final String INTERNET = "message/rfc822";
    private static final String OUTLOOK = "application/vnd.ms-outlook";

    private final InternetMailReader internetMailReader = new InternetMailReader();
    private final OutlookMailReader outlookMailReader = new OutlookMailReader();

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
        SplitMail split = SplitMail.of(mail.body(), mail.subject());
        MailReading reading = new MailReading(new MailContext(submission.id(), mail.tables()));
        mail.subject().ifPresent(reading::setAside);
        reading.read(split, mail.sender(), mail.date());
        List<Problem> problems = new ArrayList<>(mail.problems());
        problems.addAll(reading.problems());
        return mail.old()
                .told(new Extraction.Parsed(reading.facts(), reading.comments(), reading.remainder(), problems));
    }
}
