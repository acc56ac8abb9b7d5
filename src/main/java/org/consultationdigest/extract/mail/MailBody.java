package org.consultationdigest.extract.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.plain.DecodedText;
import org.consultationdigest.extract.plain.RunningText;
import org.consultationdigest.extract.plain.UnreadableTextException;
import org.consultationdigest.extract.plain.WebText;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** The words of a mail as its sender wrote them: plain where they are given so, or else the page. */
final class MailBody {
    private static final int DEEPEST = 20;
    private static final int MOST_BYTES = 32 << 20;

    private final List<Entity> plain = new ArrayList<>();
    private final List<Entity> web = new ArrayList<>();
    private final List<String> unmarked = new ArrayList<>();
    private final List<LetterParagraph> paragraphs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private MailBody() {}

    static MailBody of(Message message) throws IOException, UnreadableTextException {
        MailBody body = new MailBody();
        body.collect(message, 0);
        body.read();
        return body;
    }

    List<LetterParagraph> paragraphs() {
        return paragraphs;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read() throws IOException, UnreadableTextException {
        for (Entity part : plain) {
            String text = text((TextBody) part.getBody());
            paragraphs.addAll(RunningText.paragraphs(isFlowed(part) ? FlowedText.joined(text) : text));
        }
        if (paragraphs.isEmpty()) {
            for (Entity part : web) {
                paragraphs.addAll(WebText.paragraphs(text((TextBody) part.getBody())));
            }
        }
        if (paragraphs.isEmpty() && !unmarked.isEmpty()) {
            unmarked.forEach(text -> paragraphs.addAll(RunningText.paragraphs(text)));
            problems.add(Problem.of(
                    ProblemCode.BROKEN_PART,
                    "the parts of the mail are not marked as its header says, and it was read as one text:"
                            + " attachments may be missing, ask for it to be sent again"));
        }
    }

    private void collect(Entity entity, int depth) {
        Body body = entity.getBody();
        if (depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return;
        }
        if (body instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> collect(part, depth + 1));
            if (parts.getBodyParts().isEmpty()) {
                Optional.ofNullable(parts.getPreamble())
                        .filter(text -> !text.isBlank())
                        .ifPresent(unmarked::add);
            }
        } else if (body instanceof TextBody && entity.getFilename() == null) {
            boolean page = "text/html".equalsIgnoreCase(entity.getMimeType());
            (page ? web : plain).add(entity);
        }
    }

    private static boolean isFlowed(Entity part) {
        return part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && "flowed".equalsIgnoreCase(type.getParameter("format"));
    }

    private static String text(TextBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return DecodedText.of(in.readNBytes(MOST_BYTES), Optional.ofNullable(body.getMimeCharset()));
        }
    }
}
