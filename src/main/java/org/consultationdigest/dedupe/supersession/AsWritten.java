package org.consultationdigest.dedupe.supersession;

import java.util.List;
import org.consultationdigest.text.Folding;

/** Finds the words as they were written for a place in their folded text. */
final class AsWritten {
    private final List<String> words;
    private final String folded;
    /** Where each word begins in the folded text. */
    private final int[] begins;

    AsWritten(String text) {
        this.words = List.of(Folding.collapseSpaces(text).split(" "));
        this.begins = new int[words.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            begins[i] = all.length();
            all.append(Folding.folded(words.get(i))).append(' ');
        }
        this.folded = all.toString().stripTrailing();
    }

    /** The folded text, word by word. */
    String folded() {
        return folded;
    }

    /** The words from one place in the folded text to another. */
    String between(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            int end = i + 1 < words.size() ? begins[i + 1] - 1 : folded.length();
            if (end > from && begins[i] < to) {
                written.append(written.isEmpty() ? "" : " ").append(words.get(i));
            }
        }
        return written.toString();
    }
}
