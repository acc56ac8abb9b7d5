package org.consultationdigest.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of mails in one file (.mbox, RFC 4155): each mail is a part. */
final class MailboxContainer implements Container {

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("application/mbox");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            MailboxLines lines = new MailboxLines(in);
            for (int number = 1; lines.nextMail(); number++) {
                parts.file("mail " + number + ".eml", new MailInMailbox(lines));
            }
        }
    }
}
