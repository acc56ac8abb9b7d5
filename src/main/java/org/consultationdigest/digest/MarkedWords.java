package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consultationdigest.digest.xlsx.CellLook;
import org.consultationdigest.digest.xlsx.RichText;

/** Marks in a text what only some copies of a comment say: bold, underlined and coloured, so that it shows in grey, too. */
final class MarkedWords {
    private static final int MARK = 0x8C2F39;

    private MarkedWords() {}

    /**
     * The text with these words marked wherever they stand as a whole.
     *
     * @param letters how its other words look
     * @return empty when none of them stands in it
     */
    static Optional<RichText> in(String text, List<String> words, CellLook.Letters letters) {
        BitSet marked = new BitSet(text.length());
        String lower = lower(text);
        words.stream().filter(word -> !word.isBlank()).forEach(word -> mark(lower, lower(word.strip()), marked));
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        CellLook.Letters bold = new CellLook.Letters(letters.points(), true, letters.italic(), true, MARK);
        List<RichText.Part> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean isMarked = marked.get(from);
            int to = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = to < 0 ? text.length() : Math.min(to, text.length());
            parts.add(new RichText.Part(text.substring(from, end), isMarked ? bold : letters));
            from = end;
        }
        return Optional.of(new RichText(Styles.FONT, parts));
    }

    private static void mark(String text, String word, BitSet marked) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                marked.set(at, end);
            }
        }
    }

    /** In small letters, of the same length. */
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
