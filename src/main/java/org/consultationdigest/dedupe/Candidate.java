package org.consultationdigest.dedupe;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeSet;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.text.Folding;

/**
 * A comment with all that decides whom it may stand with.
 *
 * @param comment the comment
 * @param position its place in the order of the submissions
 * @param key its words as compared
 * @param section the section it is filed under
 * @param place the paragraphs that it names or hangs on; empty when it names no more than the section
 */
record Candidate(LinkedComment comment, int position, WordingKey key, String section, String place) {
    /** From this length on, words that agree but for diacritics are the same, and an unlinked copy may join. */
    static final int LONG_TEXT_WORDS = 12;

    /** The wording with most words first, then the one with most marks, then the longest, the earliest, and by id. */
    static final Comparator<Candidate> MOST_COMPLETE = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.key().words())
            .thenComparing(candidate -> candidate.key().marks())
            .thenComparing(candidate -> candidate.key().length())
            .reversed()
            .thenComparing(candidate -> candidate.extracted().date().orElse(LocalDate.MAX))
            .thenComparing(candidate -> candidate.extracted().id().value());

    /** The most complete words first, then the earliest; a linked copy before all, so that its evidence is shown. */
    static final Comparator<Candidate> FITTEST_TO_STAND_FOR_ALL = Candidate::compareFitness;

    static Candidate of(LinkedComment comment, int position) {
        return of(comment, position, WordingKey.of(comment.comment().wording()));
    }

    static Candidate of(LinkedComment comment, int position, WordingKey key) {
        return new Candidate(comment, position, key, comment.section(), placeOf(comment));
    }

    /** Whether nothing says where it belongs. */
    boolean isUnlinked() {
        return section.equals(LinkTarget.UNLINKED);
    }

    /** Whether the words have a place of their own, which they share only with words at that place. */
    boolean hasPlace() {
        return !place.isEmpty();
    }

    /** Whether it changes words of the draft, and so stands only with the same change of the same words. */
    boolean isChange() {
        return isChange(comment.comment());
    }

    private static boolean isChange(ExtractedComment comment) {
        return comment.kind() == CommentKind.TRACKED_CHANGE || comment.kind() == CommentKind.UNTRACKED_EDIT;
    }

    /** Whether the text is long enough to be nobody's phrase but this one's. */
    boolean isLong() {
        return key.words() >= LONG_TEXT_WORDS;
    }

    /** Written out, without a box for every number: very many texts are sorted by it. */
    private static int compareFitness(Candidate one, Candidate other) {
        int order = Long.compare(one.unfitness(), other.unfitness());
        return order != 0 ? order : compareAge(one, other);
    }

    /** The fittest to stand for all but for its age, as one number, the least first: linked, most marks, longest. */
    long unfitness() {
        long marks = (long) Integer.MAX_VALUE - key.marks();
        long length = (long) Integer.MAX_VALUE - key.length();
        return (isUnlinked() ? 1L << 62 : 0) | (marks << 31) | length;
    }

    /** The earlier first, then by id. */
    static int compareAge(Candidate one, Candidate other) {
        return compareAge(one.extracted(), other.extracted());
    }

    private static int compareAge(ExtractedComment one, ExtractedComment other) {
        int order = one.date().orElse(LocalDate.MAX).compareTo(other.date().orElse(LocalDate.MAX));
        return order != 0 ? order : one.id().value().compareTo(other.id().value());
    }

    /** The comment as it stands in its submission. */
    ExtractedComment extracted() {
        return comment.comment();
    }

    /** A change also has its point within the paragraph: the words that it hangs on or replaces. */
    private static String placeOf(LinkedComment linked) {
        ExtractedComment comment = linked.comment();
        String point = isChange(comment)
                ? comment.location()
                        .anchor()
                        .or(comment.wording()::quoted)
                        .map(Folding::folded)
                        .orElse("")
                : "";
        return point.isEmpty() ? paragraphOf(linked) : paragraphOf(linked) + " at " + point;
    }

    private static String paragraphOf(LinkedComment linked) {
        TreeSet<String> paragraphs = new TreeSet<>();
        linked.link().targets().forEach(target -> paragraphs.addAll(target.paragraphs()));
        ExtractedComment comment = linked.comment();
        if (!paragraphs.isEmpty()) {
            return paragraphs.toString();
        }
        // A place in the draft that has no number of its own is known by its words.
        return comment.hints().draftParagraph().map(Folding::folded).orElseGet(() -> pageAndLine(comment.hints()));
    }

    private static String pageAndLine(PlaceHints hints) {
        return hints.page().isEmpty() && hints.line().isEmpty()
                ? ""
                : hints.page().orElse("") + ":" + hints.line().orElse("");
    }
}
