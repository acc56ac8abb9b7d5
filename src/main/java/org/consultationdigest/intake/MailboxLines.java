package org.consultationdigest.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The lines of a mailbox, mail by mail. */
final class MailboxLines {
    /** {@code From someone@example.org Wed Feb  5 10:00:00 2025}: a line of words that begins so is none. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "From \\S+(?: \\S+){0,3} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\\d{1,2} \\d{2}:\\d{2}.{0,30}\\d{4}.{0,10}\\s*");
    /** {@code >From} at the start of a line was {@code From} before the mail was filed. */
    private static final Pattern ESCAPED = Pattern.compile(">+From .*", Pattern.DOTALL);
    /** Lines are handed on in pieces of this length, in bytes. */
    private static final int LONGEST = 1 << 16;

    private final InputStream in;
    private byte[] line = new byte[0];
    private boolean lineStarts = true;
    private boolean afterBlank = true;
    private boolean atSeparator;

    MailboxLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next mail; false when there is none. */
    boolean nextMail() throws IOException {
        while (!atSeparator) {
            if (next().length == 0 && !atSeparator) {
                return false;
            }
        }
        atSeparator = false;
        return true;
    }

    /** The next line of this mail, its end included; no bytes at the end of the mail. */
    byte[] next() throws IOException {
        if (atSeparator) {
            return new byte[0];
        }
        boolean starts = lineStarts;
        read();
        if (line.length == 0) {
            return line;
        }
        if (starts && isSeparator()) {
            atSeparator = true;
            afterBlank = true;
            return new byte[0];
        }
        boolean escaped = starts && ESCAPED.matcher(text()).matches();
        afterBlank = starts && text().isBlank();
        return escaped ? java.util.Arrays.copyOfRange(line, 1, line.length) : line;
    }

    private boolean isSeparator() {
        return afterBlank && SEPARATOR.matcher(text()).matches();
    }

    private String text() {
        return new String(line, StandardCharsets.ISO_8859_1);
    }

    private void read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int one = in.read();
        while (one >= 0) {
            bytes.write(one);
            if (one == '\n' || bytes.size() >= LONGEST) {
                break;
            }
            one = in.read();
        }
        line = bytes.toByteArray();
        lineStarts = one == '\n';
    }
}
