package org.consultationdigest.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.classify.Stance;

/**
 * Agreement with the draft, praise of it and having no comment on it concern the whole document, when they are all that is
 * said. They are taken as written when they name the draft. Agreement with another body, or with one thing in the draft, is
 * none of these.
 */
final class AgreementWithTheDraft implements LinkAttempt {
    private static final double NOT_NAMED = 0.6;
    /** Words for whoever agrees; longer than this is a remark. */
    private static final int LONGEST_SUBJECT = 80;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** What may follow agreement that names nothing. */
    private static final Pattern NOTHING_MORE = Pattern.compile(
            "(?:[\\s.,;!:)]|\\b(?:in principle|broadly|fully|generally|entirely|at this (?:stage|time|point)|for now|further|to make"
                    + "|to offer|to add|to provide|and|we|have|has|no (?:further |other |additional )?(?:comments?|remarks?|observations?)"
                    + "|thank you|thanks|với|cao|hoàn toàn|tuyệt đối|gì|thêm|nào|khác|tham gia|góp ý|bổ sung|và|không có(?: thêm)? ý kiến"
                    + "|trân trọng|xin cảm ơn|cảm ơn|en principe|merci)\\b)*",
            FLAGS);

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\n");

    @Override
    public Optional<Finding> attempt(Question question) {
        var classification = question.classified().classification();
        Optional<String> cue = classification.cues().stream().findFirst();
        if (!classification.requests().isEmpty() || cue.isEmpty()) {
            return Optional.empty();
        }
        String text = question.text();
        int at = text.indexOf(cue.get());
        return at < 0 ? Optional.empty() : classification.stance().flatMap(stance -> read(stance, text, at, cue.get()));
    }

    private static Optional<Finding> read(Stance stance, String text, int at, String cue) {
        if (stance == Stance.PRAISE) {
            return DraftInWords.spokenOf(text).flatMap(draft -> stated(cue, draft));
        }
        if (stance != Stance.AGREE && stance != Stance.NO_COMMENT) {
            return Optional.empty();
        }
        Optional<String> object = DraftInWords.objectAt(text, at + cue.length());
        if (object.isPresent()) {
            return stated(cue, object.get());
        }
        return NOTHING_MORE.matcher(text.substring(at + cue.length())).matches()
                ? withoutObject(text.substring(0, at), cue)
                : Optional.empty();
    }

    /** {@code With regard to the draft, we agree.} names it before; {@code We agree.} does not name it. */
    private static Optional<Finding> withoutObject(String before, String cue) {
        Optional<String> draft = DraftInWords.spokenOf(lastSentence(before));
        if (draft.isPresent()) {
            return stated(cue, draft.get());
        }
        return before.length() <= LONGEST_SUBJECT
                ? Finding.of(LinkRule.STATED, cue, WholeDraft.WHOLE.scored(NOT_NAMED))
                : Optional.empty();
    }

    private static String lastSentence(String before) {
        String[] sentences = SENTENCES.split(before, -1);
        return sentences[sentences.length - 1];
    }

    private static Optional<Finding> stated(String cue, String draft) {
        return Finding.of(LinkRule.STATED, cue + " · " + draft, WholeDraft.WHOLE);
    }
}
