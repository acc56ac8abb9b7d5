package org.consultationdigest.format.word;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.legacy.LegacyRun;

/**
 * Words of a paragraph that share their tracked changes and their font.
 *
 * @param text the words as they stand in the file: a tab is a tab, a line break a newline
 * @param changes the tracked changes they stand in, the outermost first: words put in by one person and taken out by
 *     another stand in two
 * @param prompt whether they only prompt for words to be typed, as an empty content control does
 * @param font the font they are set in, where the file names one; old Vietnamese fonts are encodings of their own
 * @param struck whether a line is drawn through them by hand, as people do who want words out without tracking
 * @param seen the words as the file holds them, where they were typed before Unicode and are converted here
 */
public record WordSpan(
        String text,
        List<WordChange> changes,
        boolean prompt,
        Optional<String> font,
        boolean struck,
        Optional<String> seen) {
    public WordSpan {
        changes = List.copyOf(changes);
    }

    /** Words that no line is drawn through. */
    public WordSpan(String text, List<WordChange> changes, boolean prompt, Optional<String> font) {
        this(text, changes, prompt, font, false);
    }

    /** Words that stand in the file as they are. */
    public WordSpan(String text, List<WordChange> changes, boolean prompt, Optional<String> font, boolean struck) {
        this(text, changes, prompt, font, struck, Optional.empty());
    }

    /** The same words in Unicode. */
    WordSpan inUnicode(LegacyRun run) {
        return run.encoding().isEmpty()
                ? this
                : new WordSpan(run.text(), changes, prompt, font, struck, Optional.of(run.seen()));
    }

    /** Whether the words stand in the text when every change is accepted. */
    public boolean isCurrent() {
        if (prompt) {
            return false;
        }
        for (WordChange change : changes) {
            if (!change.kind().adds()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words stood in the text before every change. */
    public boolean isOriginal() {
        if (prompt) {
            return false;
        }
        for (WordChange change : changes) {
            if (change.kind().adds()) {
                return false;
            }
        }
        return true;
    }

    /** Other words in the same setting. */
    WordSpan saying(String words) {
        return words.equals(text) ? this : new WordSpan(words, changes, prompt, font, struck);
    }

    boolean continues(WordSpan other) {
        return prompt == other.prompt
                && struck == other.struck
                && changes.equals(other.changes)
                && font.equals(other.font);
    }
}
