package org.consultationdigest.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.classify.Stance;

/**
 * Agreement, praise or the absence of comments without a place concerns the whole document; it is taken as written only when
 * it names the draft.
 */
final class AgreementWithTheDraft implements LinkAttempt {
    private static final double NOT_NAMED = 0.6;
    private static final int SHORT = 120;
    private static final Pattern DRAFT = Pattern.compile(
            "\\b(?:nội dung\\s+)?(?:của\\s+)?(?:toàn bộ\\s+)?dự thảo(?:\\s+báo cáo)?\\b|\\bbáo cáo quốc gia\\b"
                    + "|\\b(?:the|this)\\s+(?:\\p{L}+\\s+)?(?:draft|report)(?:\\s+report)?\\b"
                    + "|\\b(?:le|ce|du)\\s+(?:projet|rapport)(?:\\s+de\\s+rapport)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Optional<Finding> attempt(Question question) {
        var classification = question.classified().classification();
        boolean general = classification
                .stance()
                .filter(stance -> stance == Stance.AGREE || stance == Stance.NO_COMMENT || stance == Stance.PRAISE)
                .isPresent();
        if (!general || !classification.requests().isEmpty()) {
            return Optional.empty();
        }
        Matcher draft = DRAFT.matcher(question.text());
        String cue = classification.cues().stream().findFirst().orElse("");
        if (draft.find()) {
            return Finding.of(
                    LinkRule.STATED, cue.isEmpty() ? draft.group() : cue + " · " + draft.group(), WholeDraft.WHOLE);
        }
        boolean shortText = question.text().length() <= SHORT;
        return shortText ? Finding.of(LinkRule.STATED, cue, WholeDraft.WHOLE.scored(NOT_NAMED)) : Optional.empty();
    }
}
