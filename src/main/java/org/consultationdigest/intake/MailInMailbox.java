package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one mail of a mailbox; ends where the next mail begins. */
final class MailInMailbox extends InputStream {
    private final MailboxLines lines;
    private byte[] line = new byte[0];
    private int position;

    MailInMailbox(MailboxLines lines) {
        this.lines = lines;
    }

    @Override
    public int read() throws IOException {
        if (position >= line.length) {
            line = lines.next();
            position = 0;
        }
        return line.length == 0 ? -1 : line[position++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int first = length == 0 ? -1 : read();
        if (first < 0) {
            return length == 0 ? 0 : -1;
        }
        buffer[offset] = (byte) first;
        int more = Math.min(length - 1, line.length - position);
        System.arraycopy(line, position, buffer, offset + 1, more);
        position += more;
        return more + 1;
    }
}
