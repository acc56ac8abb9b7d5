package org.consultationdigest.samples;

import java.util.List;
import java.util.function.Consumer;
import org.consultationdigest.samples.kit.Change;
import org.consultationdigest.samples.kit.Para;

/**
 * What a reviewer did to some words of the draft.
 *
 * @param words the words of the draft it stands at
 * @param written puts the words and the mark into a paragraph
 */
record Mark(String words, Consumer<Para> written) {

    /** A thread of margin comments that hangs on the words. */
    static Mark remark(String words, Integer... comments) {
        List<Integer> thread = List.of(comments);
        return new Mark(words, paragraph -> {
            thread.forEach(paragraph::anchorStart);
            paragraph.text(words);
            thread.forEach(paragraph::anchorEnd);
        });
    }

    /** The words taken out. */
    static Mark deletion(String words, Change change) {
        return new Mark(words, paragraph -> paragraph.deleted(words, change));
    }

    /** Other words put in after these. */
    static Mark insertion(String after, String inserted, Change change) {
        return new Mark(after, paragraph -> paragraph.text(after).inserted(inserted, change));
    }

    /** The words taken out and others put in their place. */
    static Mark replacement(String words, String by, Change out, Change in) {
        return new Mark(words, paragraph -> paragraph.deleted(words, out).inserted(by, in));
    }
}
