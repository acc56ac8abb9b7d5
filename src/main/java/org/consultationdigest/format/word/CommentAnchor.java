package org.consultationdigest.format.word;

/**
 * What a margin comment hangs on.
 *
 * @param story which text of the file
 * @param paragraph the position of the paragraph in that text
 * @param words the words it hangs on, as they stand now, or as they stood when they were taken out since; empty when it
 *     hangs on a point between words; at most {@value #LONGEST} characters
 */
public record CommentAnchor(Story story, int paragraph, String words) {
    /** Where longer anchors end: somebody may comment on a whole document at once. */
    public static final int LONGEST = 4_000;

    /** The texts that a file holds. */
    public enum Story {
        BODY,
        HEADER,
        FOOTER,
        NOTE,
        COMMENT
    }
}
