package org.consultationdigest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.text.Folding;

/** The words of the draft in runs of four, by which a copy of it is known in files that hold no more than text. */
public final class DraftRuns {
    private static final int RUN = 4;
    /** A typed number or letter before a paragraph ({@code IV. B. 3)}); without a sign behind it a figure is a word. */
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLCivxlc]{1,6}|\\p{L})[.)]\\s*){1,3}");
    /** The mark of a footnote at the end, which hangs on its word or its full stop in a file of plain text. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?<=[\\p{L}.;:!?\"”»)])\\d{1,3}\\s*$");

    private final Set<List<String>> runs = new HashSet<>();
    /** Paragraphs and titles that are shorter than a run. */
    private final Set<List<String>> shorts = new HashSet<>();

    /** The words of this draft. */
    public DraftRuns(ReportOutline outline) {
        outline.paragraphs().forEach(paragraph -> add(words(paragraph.text())));
        outline.sections().forEach(section -> add(words(section.title())));
    }

    private void add(List<String> words) {
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        if (words.size() < RUN) {
            shorts.add(words);
        }
    }

    /** Whether at least half of the words of these texts stand in the draft in the same order. */
    public boolean holdHalfOf(List<String> texts) {
        return share(texts) >= 0.5;
    }

    /**
     * Whether a text is the draft's to the word: nothing put in, left out or replaced; a typed number before it and the mark
     * of a footnote at its end may differ. A text of several paragraphs of the draft is none, as words that stood between
     * them may be gone.
     */
    public boolean hold(String text) {
        if (text.isBlank()) {
            return true;
        }
        String unnumbered = NUMBER.matcher(text).replaceFirst("");
        return holdAll(words(text))
                || holdAll(words(unnumbered))
                || holdAll(words(NOTE_MARK.matcher(unnumbered).replaceFirst("")));
    }

    private boolean holdAll(List<String> words) {
        if (words.size() < RUN) {
            return shorts.contains(words);
        }
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (!runs.contains(words.subList(i, i + RUN))) {
                return false;
            }
        }
        return true;
    }

    /** The share of the words of these texts that stand in the draft in the same order; 0 when there are none. */
    public double share(List<String> texts) {
        int all = 0;
        int held = 0;
        for (String text : texts) {
            List<String> words = words(text);
            all += words.size();
            held += held(words);
        }
        return all == 0 ? 0 : (double) held / all;
    }

    private int held(List<String> words) {
        boolean[] held = new boolean[words.size()];
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(words.subList(i, i + RUN))) {
                Arrays.fill(held, i, i + RUN, true);
            }
        }
        int count = 0;
        for (boolean word : held) {
            count += word ? 1 : 0;
        }
        return count;
    }

    private static List<String> words(String text) {
        String lowered = Folding.lowered(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lowered.length(); i++) {
            if (i == lowered.length() || !isOfWord(lowered.codePointAt(i))) {
                if (i > start) {
                    words.add(lowered.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Letters, marks and figures; the second half of a letter beyond the basic plane belongs to the first. */
    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
