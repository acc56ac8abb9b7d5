package org.consultationdigest.digest.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the tags of a part of a workbook and the texts between them. A large sheet has some twenty million tags, and
 * nothing is made for those that nobody asks for. Elements must close; more of XML than such parts have is refused.
 */
final class Tags {
    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int end;
    /** Where the text before the tag begins. */
    private int text;
    /** Where the tag begins, at its bracket. */
    private int open;
    /** Where the tag ends, at its bracket. */
    private int close = -1;

    private int depth;

    Tags(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next tag.
     *
     * @return false behind the last
     * @throws IOException when the part is damaged
     */
    boolean next() throws IOException {
        text = close + 1;
        open = text;
        while (open < end || fill()) {
            if (bytes[open] == '<') {
                findClose();
                countDepth();
                return true;
            }
            open++;
        }
        if (depth != 0) {
            throw new IOException("elements are left open");
        }
        return false;
    }

    private void findClose() throws IOException {
        byte quote = 0;
        for (close = open + 1; close < end || fill(); close++) {
            byte one = bytes[close];
            if (quote != 0) {
                quote = one == quote ? 0 : quote;
            } else if (one == '>') {
                return;
            } else if (one == '"' || one == '\'') {
                quote = one;
            }
        }
        throw new IOException("a tag does not end");
    }

    private void countDepth() throws IOException {
        byte first = bytes[open + 1];
        if (first == '/') {
            depth--;
        } else if (first != '?' && bytes[close - 1] != '/') {
            depth++;
        }
        if (first == '!' || depth < 0) {
            throw new IOException("a tag that does not belong there");
        }
    }

    /** Reads on; what was read from the text on is kept, in front. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, text, bytes, 0, end - text);
        end -= text;
        open -= text;
        close -= text;
        text = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        int count = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, count);
        return count > 0;
    }

    /** Whether the tag opens an element of that name. */
    boolean opens(String name) {
        return isNamed(open + 1, name);
    }

    /** Whether the tag closes an element of that name. */
    boolean closes(String name) {
        return bytes[open + 1] == '/' && isNamed(open + 2, name);
    }

    private boolean isNamed(int from, String name) {
        int behind = from + name.length();
        return behind <= close
                && (bytes[behind] == ' ' || bytes[behind] == '>' || bytes[behind] == '/')
                && isAt(from, name);
    }

    private boolean isAt(int from, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (bytes[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tag has an attribute whose value begins so, and goes on with a digit. */
    boolean hasNumbered(String attribute, String begins) {
        String sought = " " + attribute + "=\"" + begins;
        for (int at = open; at + sought.length() < close; at++) {
            if (bytes[at] == ' ' && isAt(at, sought)) {
                byte next = bytes[at + sought.length()];
                return next >= '0' && next <= '9';
            }
        }
        return false;
    }

    /** How many bytes stand between the tag before and this one. */
    int textLength() {
        return open - text;
    }

    /** What stands between the tag before and this one, as it is written. */
    String text() {
        return new String(bytes, text, open - text, StandardCharsets.UTF_8);
    }
}
