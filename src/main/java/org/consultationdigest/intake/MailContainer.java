package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail as a file: its attachments are parts, its own words stay in it. */
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
            attachments(builder.parseMessage(in), parts);
        }
    }

    private static void attachments(Entity entity, Parts parts) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                attachments(part, parts);
            }
        } else if (body instanceof SingleBody single && isAttachment(entity, single)) {
            try (InputStream in = single.getInputStream()) {
                parts.file(entity.getFilename(), in);
            }
        }
    }

    private static boolean isAttachment(Entity entity, SingleBody body) {
        boolean named = entity.getFilename() != null && !entity.getFilename().isBlank();
        return named && ("attachment".equalsIgnoreCase(entity.getDispositionType()) || body instanceof BinaryBody);
    }
}
