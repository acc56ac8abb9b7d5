package org.consultationdigest.extract.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.plain.DecodedText;
import org.consultationdigest.extract.plain.RunningText;
import org.consultationdigest.extract.plain.TypedText;
import org.consultationdigest.extract.plain.UnreadableTextException;
import org.consultationdigest.extract.plain.WebBody;
import org.consultationdigest.extract.plain.WebText;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * The words of a mail as its sender wrote them: plain where they are given so, or else the page, or the page where plain text
 * cannot show what it holds. Parts that follow each other are all read.
 */
final class MailBody {
    private static final int DEEPEST = 20;
    private static final int MOST_BYTES = 32 << 20;

    private static final WebBody NOTHING = new WebBody(List.of(), List.of());

    private final List<String> unmarked = new ArrayList<>();
    private final List<LetterParagraph> paragraphs = new ArrayList<>();
    private final List<WebBody.WebTable> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private OldWording old = OldWording.NONE;

    private MailBody() {}

    static MailBody of(Message message) throws IOException, UnreadableTextException {
        MailBody body = new MailBody();
        body.read(message);
        return body;
    }

    List<LetterParagraph> paragraphs() {
        return paragraphs;
    }

    List<WebBody.WebTable> tables() {
        return tables;
    }

    OldWording old() {
        return old;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(Message message) throws IOException, UnreadableTextException {
        WebBody whole = body(message, 0);
        paragraphs.addAll(whole.paragraphs());
        tables.addAll(whole.tables());
        old = whole.old();
        if (paragraphs.isEmpty() && !unmarked.isEmpty()) {
            unmarked.forEach(text -> paragraphs.addAll(RunningText.paragraphs(text)));
            problems.add(Problem.of(
                    ProblemCode.BROKEN_PART,
                    "the parts of the mail are not marked as its header says, and it was read as one text:"
                            + " attachments may be missing, ask for it to be sent again"));
        }
    }

    private WebBody body(Entity entity, int depth) throws IOException, UnreadableTextException {
        Body body = entity.getBody();
        if (depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return NOTHING;
        }
        if (body instanceof Multipart parts) {
            return parts(parts, depth);
        }
        return body instanceof TextBody words && entity.getFilename() == null ? leaf(entity, words) : NOTHING;
    }

    private WebBody parts(Multipart parts, int depth) throws IOException, UnreadableTextException {
        if (parts.getBodyParts().isEmpty()) {
            Optional.ofNullable(parts.getPreamble())
                    .filter(text -> !text.isBlank())
                    .ifPresent(unmarked::add);
        }
        List<WebBody> bodies = new ArrayList<>();
        for (Entity part : parts.getBodyParts()) {
            bodies.add(body(part, depth + 1));
        }
        return "alternative".equalsIgnoreCase(parts.getSubType()) ? chosen(bodies) : joined(bodies);
    }

    /** Of the same words given in several ways, the richest with tables of comments, or else the first, which are plain. */
    private static WebBody chosen(List<WebBody> bodies) {
        return bodies.stream()
                .filter(body -> !body.tables().isEmpty())
                .reduce((plainer, richer) -> richer)
                .or(() -> bodies.stream()
                        .filter(body -> !body.paragraphs().isEmpty())
                        .findFirst())
                .orElse(NOTHING);
    }

    /** Parts that follow each other; the tables are numbered through. */
    private static WebBody joined(List<WebBody> bodies) {
        List<LetterParagraph> paragraphs = new ArrayList<>();
        List<WebBody.WebTable> tables = new ArrayList<>();
        OldWording old = OldWording.NONE;
        for (WebBody body : bodies) {
            int before = tables.size();
            body.paragraphs().forEach(paragraph -> paragraphs.add(numberedFrom(before, paragraph)));
            tables.addAll(body.tables());
            old = old.and(body.old());
        }
        return new WebBody(paragraphs, tables, old);
    }

    private static LetterParagraph numberedFrom(int before, LetterParagraph paragraph) {
        OptionalInt table = paragraph.location().table();
        return table.isEmpty() || before == 0
                ? paragraph
                : paragraph.at(paragraph.location().inTable(before + table.getAsInt()));
    }

    private static WebBody leaf(Entity part, TextBody body) throws IOException, UnreadableTextException {
        String text = text(body);
        return "text/html".equalsIgnoreCase(part.getMimeType())
                ? WebText.body(text)
                : TypedText.body(isFlowed(part) ? FlowedText.joined(text) : text);
    }

    private static boolean isFlowed(Entity part) {
        return part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && "flowed".equalsIgnoreCase(type.getParameter("format"));
    }

    private static String text(TextBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return DecodedText.asTyped(in.readNBytes(MOST_BYTES), Optional.ofNullable(body.getMimeCharset()));
        }
    }
}
