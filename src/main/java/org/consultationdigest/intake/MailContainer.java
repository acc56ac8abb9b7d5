package org.consultationdigest.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail as a file: its attachments and the mails passed on in it are parts, its own words stay in it. */
final class MailContainer implements Container {

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("message/rfc822");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try (InputStream in = Files.newInputStream(content)) {
            Message mail = builder.parseMessage(in);
            try {
                handOut(mail, parts);
            } finally {
                mail.dispose();
            }
        }
    }

    private static void handOut(Entity entity, Parts parts) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                handOut(part, parts);
            }
        } else if (body instanceof Message passedOn) {
            parts.file(MailPartName.ofMail(entity, passedOn), new ByteArrayInputStream(written(passedOn)));
        } else if (body instanceof SingleBody single
                && !isOwnWords(entity, single)
                && !MailOrnament.isOne(entity, single)) {
            try (InputStream in = single.getInputStream()) {
                parts.file(MailPartName.of(entity), in);
            }
        }
    }

    /** The words of a mail are text without a name, and not set beside it. */
    private static boolean isOwnWords(Entity entity, SingleBody body) {
        return body instanceof TextBody
                && entity.getFilename() == null
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static byte[] written(Message mail) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(mail, bytes);
        return bytes.toByteArray();
    }
}
