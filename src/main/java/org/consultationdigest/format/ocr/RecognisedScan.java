package org.consultationdigest.format.ocr;

import java.util.List;
import org.consultationdigest.format.scan.ScannedPage;

/**
 * A scanned page with its words.
 *
 * @param page the page as it was recognised, in whose pixels the words stand
 * @param words its words in reading order
 */
public record RecognisedScan(ScannedPage page, List<RecognisedWord> words) {
    /** A page of which more is left out than this, of 1, is for a person to look at; a seal and a signature are less. */
    public static final double MUCH = 0.2;

    private static final double SURE = 100;

    public RecognisedScan {
        words = List.copyOf(words);
    }

    /** How sure the recognition is of its letters, 0 to 100; 0 when there are none. */
    public double confidence() {
        return words.stream()
                        .mapToDouble(word -> word.text().length() * word.confidence())
                        .sum()
                / Math.max(1, letters());
    }

    /** How much of what is written on the page is in none of its words, 0 to 1. */
    public double unread() {
        return page.unread(words.stream().map(RecognisedWord::place).toList());
    }

    /**
     * The letters that are expected to be right less those expected to be wrong: of two readings of a page the one is better
     * that finds more words and is surer of them, and words read into dust count against it.
     */
    double worth() {
        return letters() * (2 * confidence() / SURE - 1);
    }

    private long letters() {
        return words.stream().mapToLong(word -> word.text().length()).sum();
    }
}
