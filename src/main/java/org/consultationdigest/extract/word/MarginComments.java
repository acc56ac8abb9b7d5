package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.WordComment;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/** Turns margin comments into comments; those without words are left out, and answers to them hang one higher. */
final class MarginComments {
    private final WordSource source;
    private final boolean ofDraft;
    private final Map<String, WordComment> byId = new HashMap<>();
    private final Map<String, CommentId> ids = new HashMap<>();

    /** Reads the comments of a source; {@code ofDraft}: whether they hang on the draft's own words. */
    MarginComments(WordSource source, boolean ofDraft) {
        this.source = source;
        this.ofDraft = ofDraft;
        source.document().comments().forEach(comment -> byId.putIfAbsent(comment.id(), comment));
    }

    void read(Findings findings) {
        List<Said> said = new ArrayList<>();
        for (WordComment comment : source.document().comments()) {
            String text = comment.text();
            if (!text.isBlank()) {
                Wording wording = wording(comment, text);
                CommentId id = source.ids().next(CommentKind.MARGIN_COMMENT, wording);
                said.add(new Said(id, comment, wording));
                ids.putIfAbsent(comment.id(), id);
            }
        }
        tellOfEmptyOnes(source.document().comments().size() - said.size(), findings);
        said.forEach(one -> findings.comment(position(one.comment()), comment(one)));
    }

    private static void tellOfEmptyOnes(int empty, Findings findings) {
        if (empty > 0) {
            findings.problem(Problem.of(
                    ProblemCode.LEFT_OUT,
                    (empty == 1 ? "1 margin comment has" : empty + " margin comments have") + " no words and "
                            + (empty == 1 ? "was" : "were") + " left out; ask the sender if something was meant."));
        }
    }

    /** A comment with words. */
    private record Said(CommentId id, WordComment comment, Wording wording) {}

    private ExtractedComment comment(Said said) {
        WordComment comment = said.comment();
        return new ExtractedComment(
                said.id(),
                source.submission(),
                CommentKind.MARGIN_COMMENT,
                location(comment),
                said.wording(),
                hints(comment),
                LanguageGuesser.guess(said.wording().text().orElse("")),
                comment.author().map(Folding::shown),
                Optional.empty(),
                comment.date(),
                parent(comment),
                isResolved(comment),
                Map.of());
    }

    private static Wording wording(WordComment comment, String text) {
        Wording wording = Wording.text(Folding.shown(text));
        return words(comment).map(wording::quoting).orElse(wording);
    }

    private static Optional<String> words(WordComment comment) {
        return comment.anchor().map(anchor -> Folding.shown(anchor.words())).filter(words -> !words.isBlank());
    }

    private SourceLocation location(WordComment comment) {
        SourceLocation place = inBody(comment).map(source::at).orElse(SourceLocation.none());
        SourceLocation named = place.withCommentId(comment.id());
        return words(comment).map(named::anchoredAt).orElse(named);
    }

    private PlaceHints hints(WordComment comment) {
        Optional<Integer> position = inBody(comment);
        if (position.isEmpty()) {
            return PlaceHints.none();
        }
        if (!ofDraft) {
            return PlaceHints.under(source.places().headings(position.get()));
        }
        return new PlaceHints(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                source.places().originalWords(position.get()),
                source.places().heading(position.get()));
    }

    /** The paragraph of the body it hangs on; comments on headers and notes hang on none. */
    private static Optional<Integer> inBody(WordComment comment) {
        return comment.anchor()
                .filter(anchor -> anchor.story() == CommentAnchor.Story.BODY)
                .map(CommentAnchor::paragraph);
    }

    private static int position(WordComment comment) {
        return inBody(comment).orElse(Integer.MAX_VALUE);
    }

    private Optional<CommentId> parent(WordComment comment) {
        return above(comment).flatMap(other -> Optional.ofNullable(ids.get(other.id())));
    }

    /** The nearest comment with words above it in its thread. */
    private Optional<WordComment> above(WordComment comment) {
        Set<String> seen = new HashSet<>(Set.of(comment.id()));
        Optional<String> next = comment.parent();
        while (next.isPresent() && seen.add(next.get())) {
            Optional<WordComment> other = Optional.ofNullable(byId.get(next.get()));
            if (other.filter(one -> !one.text().isBlank()).isPresent()) {
                return other;
            }
            next = other.flatMap(WordComment::parent);
        }
        return Optional.empty();
    }

    /** A thread is closed as a whole: Word marks its first comment, and not always the answers. */
    private boolean isResolved(WordComment comment) {
        Set<String> seen = new HashSet<>();
        Optional<WordComment> next = Optional.of(comment);
        while (next.isPresent() && seen.add(next.get().id())) {
            if (next.get().resolved()) {
                return true;
            }
            next = next.get().parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
        }
        return false;
    }
}
