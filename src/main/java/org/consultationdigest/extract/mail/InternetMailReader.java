package org.consultationdigest.extract.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.consultationdigest.extract.plain.UnreadableTextException;

/** Reads mails as they travel on the Internet (RFC 5322, MIME). */
final class InternetMailReader {
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
        MailBody body = MailBody.of(message);
        return new Mail(
                sender(message),
                MailHeader.text(message, "Subject"),
                date(message),
                body.paragraphs(),
                body.tables(),
                body.old(),
                body.problems());
    }

    private static Optional<String> sender(Message message) {
        boolean raw = MailHeader.isRaw(message, "From");
        Optional<String> name = Optional.ofNullable(message.getFrom())
                .filter(from -> !from.isEmpty() && !raw)
                .map(from -> from.get(0))
                .map(Mailbox::getName)
                .flatMap(InternetMailReader::text);
        return name.or(() -> MailHeader.text(message, "From").flatMap(QuotedHeader::name))
                .filter(given -> given.indexOf('@') < 0);
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
}
