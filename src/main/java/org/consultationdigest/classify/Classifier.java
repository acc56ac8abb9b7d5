package org.consultationdigest.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Wording;

/**
 * Says what a comment seems to ask for, by the cues of an ordered list of rules.
 *
 * <p>Requests first: what is asked of the State, then what is asked of the draft, sentence by sentence. Then the stance:
 * refusal, a request, a question, agreement, praise, no comment; so that agreement followed by a request is a request.
 */
public final class Classifier {
    private static final int SHOWN = 80;

    /** The comment with its stance and requests. */
    public ClassifiedComment classify(ExtractedComment comment) {
        return new ClassifiedComment(comment, classification(comment));
    }

    private static Classification classification(ExtractedComment comment) {
        Wording wording = comment.wording();
        boolean edit = comment.kind() == CommentKind.TRACKED_CHANGE || comment.kind() == CommentKind.UNTRACKED_EDIT;
        boolean changed = wording.inserted().isPresent() || wording.deleted().isPresent();
        if (edit && changed) {
            return ofEdit(wording);
        }
        String text = wording.text().or(wording::rationale).orElse("");
        Requests requests = Requests.in(text).and(Requests.ofProposal(wording.proposedChange()));
        return combined(text, requests);
    }

    /** Inserted words are added, deleted words deleted, both together amend. */
    private static Classification ofEdit(Wording wording) {
        boolean inserts = wording.inserted().filter(words -> !words.isBlank()).isPresent();
        boolean deletes = wording.deleted().filter(words -> !words.isBlank()).isPresent();
        Request request = inserts && deletes ? Request.AMEND : inserts ? Request.ADD : Request.DELETE;
        List<String> cues = Stream.of(wording.deleted(), wording.inserted())
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .map(Classifier::shortened)
                .toList();
        return new Classification(Optional.of(Stance.REQUEST), List.of(request), cues);
    }

    static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2));
    }

    private static Classification combined(String text, Requests requests) {
        Optional<Stances.Found> stance = Stances.in(text, requests);
        List<Cue> cues = new ArrayList<>(requests.cues());
        stance.flatMap(Stances.Found::cue).ifPresent(cues::add);
        Set<Request> kinds =
                requests.kinds().isEmpty() ? EnumSet.noneOf(Request.class) : EnumSet.copyOf(requests.kinds());
        return new Classification(stance.map(Stances.Found::stance), List.copyOf(kinds), inOrder(cues));
    }

    private static List<String> inOrder(List<Cue> cues) {
        return cues.stream()
                .sorted(Comparator.comparingInt(Cue::start))
                .map(Cue::words)
                .distinct()
                .toList();
    }
}
