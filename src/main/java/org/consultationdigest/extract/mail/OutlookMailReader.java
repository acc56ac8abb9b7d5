package org.consultationdigest.extract.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.plain.RunningText;
import org.consultationdigest.extract.plain.TypedText;
import org.consultationdigest.extract.plain.UnreadableTextException;
import org.consultationdigest.extract.plain.WebBody;
import org.consultationdigest.extract.plain.WebText;
import org.consultationdigest.format.rtf.EncapsulatedPage;
import org.consultationdigest.format.rtf.RtfReader;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;

/** Reads mails as Outlook keeps them ({@code .msg}). */
final class OutlookMailReader {
    private static final WebBody NOTHING = new WebBody(List.of(), List.of());

    /** The mail in a file. */
    Mail read(Path file) throws IOException, BrokenMailException, UnreadableTextException {
        if (!Files.isReadable(file)) {
            throw new IOException("cannot be read from the disk: " + file);
        }
        try (MAPIMessage message = new MAPIMessage(file.toFile())) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            WebBody body = body(message);
            return new Mail(
                    sender(message),
                    text(message.getSubject()),
                    date(message),
                    body.paragraphs(),
                    body.tables(),
                    body.old(),
                    List.of());
        } catch (IOException | ChunkNotFoundException | RuntimeException | StackOverflowError e) {
            throw new BrokenMailException(e);
        }
    }

    private static Optional<String> sender(MAPIMessage message) throws ChunkNotFoundException {
        return text(message.getDisplayFrom()).flatMap(QuotedHeader::name);
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text)
                .map(value -> value.replace("\u0000", "").strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> date(MAPIMessage message) throws ChunkNotFoundException {
        Calendar date = message.getMessageDate();
        return Optional.ofNullable(date).map(day -> {
            ZoneId zone = day.getTimeZone().toZoneId();
            return LocalDate.ofInstant(day.toInstant(), zone);
        });
    }

    /** Plain where it is given so, unless the page has tables of comments, which plain text shows less well. */
    private static WebBody body(MAPIMessage message)
            throws ChunkNotFoundException, UnreadableTextException, IOException {
        Optional<String> rich = text(message.getRtfBody());
        Optional<String> html = text(message.getHtmlBody());
        if (html.isEmpty() && rich.isPresent()) {
            html = EncapsulatedPage.in(bytes(rich.get()));
        }
        Optional<WebBody> page = html.isPresent() ? Optional.of(WebText.body(html.get())) : Optional.empty();
        Optional<String> plain = text(message.getTextBody());
        if (plain.isPresent() && page.filter(body -> !body.tables().isEmpty()).isEmpty()) {
            return TypedText.body(plain.get());
        }
        if (page.isEmpty() && rich.isPresent()) {
            return new WebBody(rich(rich.get()), List.of());
        }
        return page.orElse(NOTHING);
    }

    /** Its letters are bytes of the file, each as the letter of its number. */
    private static List<LetterParagraph> rich(String rtf) throws IOException {
        try (InputStream in = bytes(rtf)) {
            return RunningText.paragraphs(
                    WordBlock.paragraphs(new RtfReader().read(in).blocks()).stream()
                            .map(WordParagraph::shownText)
                            .collect(Collectors.joining("\n\n")));
        }
    }

    private static InputStream bytes(String rtf) {
        return new ByteArrayInputStream(rtf.getBytes(StandardCharsets.ISO_8859_1));
    }
}
