package org.consultationdigest.extract;

import java.util.HashMap;
import java.util.Map;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;

/**
 * Gives out the ids of one submission's texts that are no comments: made of the content and the words, not of the place,
 * as the ids of comments are.
 */
public final class RemainderId {
    private static final String PREFIX = "R-";
    private static final int DIGITS = 12;

    private final String content;
    private final Map<String, Integer> seen = new HashMap<>();

    /** The ids of one content. */
    public RemainderId(SubmissionId content) {
        this(content.sha256());
    }

    /**
     * The ids of one content.
     *
     * @param content its SHA-256; for a file that could not be read at all, the id of its receipt
     */
    public RemainderId(String content) {
        this.content = content;
    }

    /** The id of the next text, in reading order: {@code R-} and twelve hexadecimal digits. */
    public String next(Remainder remainder) {
        int occurrence = seen.merge(remainder.text(), 1, Integer::sum);
        return PREFIX
                + Sha256.hex(content + "\n" + remainder.text() + "\n" + occurrence)
                        .substring(0, DIGITS);
    }

    /** The id of the comment that a text becomes when a person says that it is one. */
    public static CommentId asComment(String id) {
        return new CommentId("K-" + id.substring(PREFIX.length()));
    }

    /** Whether these words can be such an id. */
    public static boolean isOne(String words) {
        return words.startsWith(PREFIX) && words.length() == PREFIX.length() + DIGITS;
    }

    /** The id of the text that a comment was made of. */
    public static String ofComment(CommentId comment) {
        return PREFIX + comment.value().substring(PREFIX.length());
    }
}
