package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.text.Language;

/**
 * The words of a text that carry meaning, each by a key that its forms and slips share.
 *
 * <p>Small words, and words that only say something beside their opposite, are left out; marks do not count. Safe for use by
 * several threads.
 */
public final class ContentWords {
    /** Words that agree so far are forms of one word. */
    private static final int ROOT = 6;

    private final Lexicon lexicon = new Lexicon();

    /** The keys of a text's words, in their order, repeated ones repeated. */
    public List<String> of(String text, Language language) {
        List<Token> tokens = Tokenizer.tokens(text, true);
        MarkedText marked = new MarkedText(tokens, lexicon.cues(language, true));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (marked.isContent(i) || tokens.get(i).hasDigit()) {
                keys.add(root(tokens.get(i).key()));
            }
        }
        return keys;
    }

    private static String root(String key) {
        return key.length() > ROOT && Character.isLetter(key.charAt(0)) ? key.substring(0, ROOT) : key;
    }
}
