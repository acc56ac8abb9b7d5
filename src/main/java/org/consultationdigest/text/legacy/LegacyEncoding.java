package org.consultationdigest.text.legacy;

import java.text.Normalizer;
import java.util.Optional;

/** The ways in which Vietnamese was typed before Unicode; the names are those written to the outputs. */
public enum LegacyEncoding {
    /** TCVN 5712:1993, set VN3, as the fonts whose names begin with {@code .Vn} hold it. */
    TCVN3,
    /** VNI for Windows: a letter, and behind it another that bears its mark. */
    VNI,
    /** The set of the Vietnamese Professionals Society. */
    VPS,
    /** RFC 1456. */
    VISCII,
    /** Windows-1258 read as a western code page: tones are characters of their own behind the vowel. */
    CP1258,
    /** UTF-8 whose bytes were read as letters of a western code page. */
    DOUBLE_UTF8;

    private Conversion conversion() {
        return switch (this) {
            case TCVN3 -> ByteTable.TCVN3;
            case VNI -> LetterPairs.VNI;
            case VPS -> ByteTable.VPS;
            case VISCII -> ByteTable.VISCII;
            case CP1258 -> ByteTable.CP1258;
            case DOUBLE_UTF8 -> DoubleUtf8.CONVERSION;
        };
    }

    /** Converts both ways; without knowledge of where the text comes from. */
    interface Conversion {
        /** The text in Unicode; what has no meaning in the encoding stays. */
        String decode(String seen);

        /** The bytes of a text, each as the character of the same number; empty when it cannot hold the text. */
        Optional<String> encode(String text);
    }

    /**
     * A text in Unicode form C.
     *
     * @param seen the text as it is read through a western code page, each character one byte of it; characters that stand
     *     for no byte stay as they are
     */
    public String decode(String seen) {
        return Normalizer.normalize(conversion().decode(seen), Normalizer.Form.NFC);
    }

    /**
     * A text as it stood before Unicode: the inverse of {@link #decode}.
     *
     * @return its bytes, each as the character of the same number; empty when the encoding lacks one of its characters
     */
    public Optional<String> encode(String text) {
        return conversion().encode(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
