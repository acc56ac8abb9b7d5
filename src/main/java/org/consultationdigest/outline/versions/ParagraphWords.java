package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.text.Folding;

/**
 * A paragraph by its words, diacritics kept: {@code bỏ} is not {@code bổ}.
 *
 * @param paragraph the paragraph
 * @param words how many words it has
 * @param key its words, one space between two; empty for a paragraph without words
 * @param features its words and its pairs of neighbouring words
 */
record ParagraphWords(DraftParagraph paragraph, int words, String key, Set<String> features) {

    static ParagraphWords of(DraftParagraph paragraph) {
        List<String> words = words(Folding.lowered(paragraph.text()));
        Set<String> features = new LinkedHashSet<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            features.add(words.get(i) + " " + words.get(i + 1));
        }
        return new ParagraphWords(paragraph, words.size(), String.join(" ", words), features);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
