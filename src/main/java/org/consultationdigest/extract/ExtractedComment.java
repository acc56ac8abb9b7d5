package org.consultationdigest.extract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Language;

/**
 * One comment as it stands in a submission.
 *
 * @param id what it is known by
 * @param submission the content it was read from
 * @param kind what it was made with
 * @param location where it stands in the file
 * @param wording its words, verbatim
 * @param hints what the submission offers about its place in the draft
 * @param language the language of its words
 * @param author the person the file names for it
 * @param contributor the body that the row or remark itself names, as written; absent when it is the document's
 * @param date the day it was written
 * @param replyTo the comment it answers
 * @param resolved whether its thread was closed in the file
 * @param extras other columns of its row by their header as written, in their order; a response or decision that the
 *     table already holds stands here
 */
public record ExtractedComment(
        CommentId id,
        SubmissionId submission,
        CommentKind kind,
        SourceLocation location,
        Wording wording,
        PlaceHints hints,
        Language language,
        Optional<String> author,
        Optional<String> contributor,
        Optional<LocalDate> date,
        Optional<CommentId> replyTo,
        boolean resolved,
        Map<String, String> extras) {

    /**
     * The key in {@link #extras} of the number or bullet that a remark stands behind in the file, as written
     * ({@code 1.}, {@code a)}, {@code -}), typed or automatic: a person reads the remark without it. A column of a table
     * that bears this very title stands under the same key.
     */
    public static final String LABEL = "label";

    /**
     * The key among the {@link #extras} of how sure text recognition is of words that it read from a picture ({@code 93 %}).
     */
    public static final String RECOGNISED = "ocr";

    /**
     * The key in {@link #extras} of the words as the file holds them, where they were typed before Unicode and the comment
     * shows them converted.
     */
    public static final String ORIGINAL = "original";

    /** Keys in {@link #extras} of what the program says of the comment's words, and no words of the file beside them. */
    public static final Set<String> TOLD_BY_THE_PROGRAM = Set.of(LABEL, ORIGINAL, RECOGNISED);

    public ExtractedComment {
        extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** A comment of which no more is known than its words and place. */
    public static ExtractedComment plain(
            CommentId id,
            SubmissionId submission,
            CommentKind kind,
            SourceLocation location,
            Wording wording,
            PlaceHints hints,
            Language language) {
        return new ExtractedComment(
                id,
                submission,
                kind,
                location,
                wording,
                hints,
                language,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
    }

    /** The same comment behind this number or bullet, as written in the file. */
    public ExtractedComment labelled(String label) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put(LABEL, label);
        more.putAll(extras);
        return withExtras(more);
    }

    /** The same comment, of which the file holds these words, in a font or encoding older than Unicode. */
    public ExtractedComment convertedFrom(String original) {
        return with(ORIGINAL, original);
    }

    /** The same comment with one extra more. */
    public ExtractedComment with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(extras);
        more.put(key, value);
        return withExtras(more);
    }

    private ExtractedComment withExtras(Map<String, String> more) {
        return new ExtractedComment(
                id,
                submission,
                kind,
                location,
                wording,
                hints,
                language,
                author,
                contributor,
                date,
                replyTo,
                resolved,
                more);
    }

    /** The same comment with one more column of its row, or something that the file says of the row. */
    public ExtractedComment withExtra(String title, String text) {
        Map<String, String> more = new LinkedHashMap<>(extras);
        more.putIfAbsent(title, text);
        return withExtras(more);
    }

    /** The same comment said by this body, as written in the file. */
    public ExtractedComment saidBy(String body) {
        return new ExtractedComment(
                id,
                submission,
                kind,
                location,
                wording,
                hints,
                language,
                author,
                Optional.of(body),
                date,
                replyTo,
                resolved,
                extras);
    }

    /** The same comment standing at this place. */
    public ExtractedComment at(SourceLocation place) {
        return new ExtractedComment(
                id,
                submission,
                kind,
                place,
                wording,
                hints,
                language,
                author,
                contributor,
                date,
                replyTo,
                resolved,
                extras);
    }
}
