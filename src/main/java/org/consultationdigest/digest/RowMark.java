package org.consultationdigest.digest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Sha256;

/**
 * What the hidden key of a row of <em>Digest</em> says about the comment that the row shows: a hash of its beginning, so
 * that a comment that was carried to another row is seen. Case, spaces, marks and line ends do not matter, because
 * programs change them when they save.
 */
public final class RowMark {
    private static final Pattern MARKED = Pattern.compile(" #([0-9a-f]{8})$");

    /** Letters that are looked at: less than any cell holds of a long text. */
    private static final int BEGINNING = 500;

    private RowMark() {}

    /** The mark of a text, eight hexadecimal digits; empty for one without letters and digits. */
    public static Optional<String> of(String text) {
        String letters = letters(Folding.folded(text.substring(0, Math.min(text.length(), 4 * BEGINNING))));
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(Sha256.hex(letters.substring(0, Math.min(letters.length(), BEGINNING)))
                        .substring(0, 8));
    }

    private static String letters(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> Character.isLetter(c) || Character.isDigit(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** A key with the mark of the comment behind it. */
    static String marked(String key, String comment) {
        return key + of(comment).map(mark -> " #" + mark).orElse("");
    }

    /** The key in a hidden cell, without the mark. */
    public static String key(String cell) {
        return MARKED.matcher(cell.strip()).replaceFirst("");
    }

    /** The mark in a hidden cell. */
    public static Optional<String> in(String cell) {
        Matcher marked = MARKED.matcher(cell.strip());
        return marked.find() ? Optional.of(marked.group(1)) : Optional.empty();
    }
}
