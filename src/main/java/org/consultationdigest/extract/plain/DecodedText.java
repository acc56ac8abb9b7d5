package org.consultationdigest.extract.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Bytes of a text whose encoding is declared, now and then wrongly. */
public final class DecodedText {
    /** What programs declare without looking. */
    private static final Set<Charset> TAKEN_FOR_GRANTED = Set.of(
            StandardCharsets.US_ASCII,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"));

    private DecodedText() {}

    /**
     * The text by the declared encoding, unless that is one that programs declare without looking and the bytes say
     * otherwise. Vietnamese from before Unicode stays as it was typed.
     *
     * @param declared the name of the encoding, as declared; an unknown one is as none
     */
    public static String asTyped(byte[] bytes, Optional<String> declared) {
        return declared.flatMap(DecodedText::charset)
                .filter(named -> !TAKEN_FOR_GRANTED.contains(named))
                .map(named -> new String(bytes, named))
                .orElseGet(() -> Charsets.decode(bytes));
    }

    /** A text of which nothing is declared, in Unicode. */
    public static String of(byte[] bytes) {
        String seen = Charsets.decode(bytes);
        return new OldText(seen).inUnicode(seen);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
