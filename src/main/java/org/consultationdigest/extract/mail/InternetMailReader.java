package org.consultationdigest.extract.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.plain.RunningText;
import org.consultationdigest.extract.plain.UnreadableTextException;
import org.consultationdigest.extract.plain.WebText;

/** Reads mails as they travel on the Internet (RFC 5322, MIME). */
final class InternetMailReader {
    private static final int DEEPEST = 20;

    /** The mail in a file. */
    Mail read(Path file) throws IOException, BrokenMailException, UnreadableTextException {
        try (InputStream in = Files.newInputStream(file)) {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            Message message = builder.parseMessage(in);
            try {
                return mail(message);
            } finally {
                message.dispose();
            }
        } catch (MimeIOException | RuntimeException | StackOverflowError e) {
            throw new BrokenMailException(e);
        }
    }

    private static Mail mail(Message message) throws IOException, UnreadableTextException {
        return new Mail(sender(message), text(message.getSubject()), date(message), body(message));
    }

    private static Optional<String> sender(Message message) {
        return Optional.ofNullable(message.getFrom())
                .filter(from -> !from.isEmpty())
                .map(from -> from.get(0))
                .map(Mailbox::getName)
                .flatMap(InternetMailReader::text)
                .filter(name -> name.indexOf('@') < 0);
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The day on the sender's own clock, as the header gives it. */
    private static Optional<LocalDate> date(Message message) {
        Optional<String> written = Optional.ofNullable(message.getHeader().getField("Date"))
                .map(field -> field.getBody().replaceAll("\\(.*?\\)", "").strip());
        try {
            return written.map(date -> OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException e) {
            Date date = message.getDate();
            return Optional.ofNullable(date)
                    .map(instant -> instant.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
        }
    }

    /** The text as the sender wrote it: plain where it is given, or else the page. */
    private static List<LetterParagraph> body(Message message) throws IOException, UnreadableTextException {
        List<Entity> plain = new ArrayList<>();
        List<Entity> web = new ArrayList<>();
        collect(message, plain, web, 0);
        List<LetterParagraph> paragraphs = new ArrayList<>();
        for (Entity part : plain) {
            paragraphs.addAll(RunningText.paragraphs(text((TextBody) part.getBody())));
        }
        if (paragraphs.isEmpty()) {
            for (Entity part : web) {
                paragraphs.addAll(WebText.paragraphs(text((TextBody) part.getBody())));
            }
        }
        return paragraphs;
    }

    private static void collect(Entity entity, List<Entity> plain, List<Entity> web, int depth) {
        Body body = entity.getBody();
        if (depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return;
        }
        if (body instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> collect(part, plain, web, depth + 1));
        } else if (body instanceof TextBody && entity.getFilename() == null) {
            boolean page = "text/html".equalsIgnoreCase(entity.getMimeType());
            (page ? web : plain).add(entity);
        }
    }

    private static String text(TextBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return new String(in.readAllBytes(), charset(body.getMimeCharset()));
        }
    }

    private static Charset charset(@org.jspecify.annotations.Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
