package org.consultationdigest.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text. */
public final class Words {
    private Words() {}

    /**
     * The words folded ({@link Folding#folded}), in their order: runs of letters and digits, all else parts them. Keys, never
     * shown.
     */
    public static List<String> folded(String text) {
        String key = Folding.folded(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= key.length(); i++) {
            boolean inside = i < key.length() && Character.isLetterOrDigit(key.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(key.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The same words in one string, a space between two. */
    public static String spaced(String text) {
        String key = Folding.folded(text);
        StringBuilder spaced = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        int end = spaced.length();
        spaced.setLength(end > 0 && spaced.charAt(end - 1) == ' ' ? end - 1 : end);
        return spaced.toString();
    }
}
