package org.consultationdigest.format.word;

import java.util.List;
import java.util.Optional;

/**
 * Words of a paragraph that share their tracked changes and their font.
 *
 * @param text the words as they stand in the file: a tab is a tab, a line break a newline
 * @param changes the tracked changes they stand in, the outermost first: words put in by one person and taken out by
 *     another stand in two
 * @param prompt whether they only prompt for words to be typed, as an empty content control does
 * @param font the font they are set in, where the file names one; old Vietnamese fonts are encodings of their own
 */
public record WordSpan(String text, List<WordChange> changes, boolean prompt, Optional<String> font) {
    public WordSpan {
        changes = List.copyOf(changes);
    }

    /** Whether the words stand in the text when every change is accepted. */
    public boolean isCurrent() {
        return !prompt && changes.stream().allMatch(change -> change.kind().adds());
    }

    /** Whether the words stood in the text before every change. */
    public boolean isOriginal() {
        return !prompt && changes.stream().noneMatch(change -> change.kind().adds());
    }

    boolean continues(WordSpan other) {
        return prompt == other.prompt && changes.equals(other.changes) && font.equals(other.font);
    }
}
