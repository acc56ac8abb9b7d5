package org.consultationdigest.format.sheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consultationdigest.text.legacy.LegacyGuess;

/**
 * The encoding of a text file: by its byte order mark, else strict UTF-8, else by the look of its bytes.
 *
 * @param charset what it is read with
 * @param mark how many bytes its byte order mark takes
 * @param binary whether it is no text at all
 */
record TextEncoding(Charset charset, int mark, boolean binary) {
    private static final int SAMPLE = 65_536;
    private static final int SURE = 60;
    private static final double MOST_CONTROLS = 0.05;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(SAMPLE);
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (zeros(head, 1) > head.length / 5) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (zeros(head, 0) > head.length / 5) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
        }
        if (controls(head) > head.length * MOST_CONTROLS) {
            return new TextEncoding(WESTERN, 0, true);
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : eightBit(head), 0, false);
    }

    /** Opens the text; bytes that mean nothing are shown as the replacement character. */
    BufferedReader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(mark);
        return new BufferedReader(new WithoutZeros(new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE))));
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                Reader reader = new InputStreamReader(
                        stream,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return reader.transferTo(Writer.nullWriter()) >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset eightBit(byte[] head) {
        if (Vietnamese1258.looksLike(head)) {
            return VIETNAMESE;
        }
        // Each byte as the letter of its number: what it means is told by the words.
        LegacyGuess guess = LegacyGuess.of(new String(head, StandardCharsets.ISO_8859_1));
        if (guess.sure() && guess.encoding().isPresent()) {
            return StandardCharsets.ISO_8859_1;
        }
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        boolean usable = match != null && match.getConfidence() >= SURE && Charset.isSupported(match.getName());
        boolean latin = match != null && match.getName().startsWith("ISO-8859-1");
        return usable && !latin ? Charset.forName(match.getName()) : WESTERN;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes that no text has; a few come from systems that pad their fields. */
    private static int controls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
