package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;

/** A sentence that asks beside one that states, both with their sign at the end. */
final class QuestionRule implements GuardRule {
    private static final String NAME = "question";

    @Override
    public List<GuardFinding> check(Comparison texts) {
        List<GuardFinding> findings = new ArrayList<>();
        int l = 0;
        int r = 0;
        for (Change change : texts.changes()) {
            between(l, change.left(), r, change.right(), texts, findings);
            if (change.leftSize() > 0 && change.rightSize() > 0) {
                pair(change.leftEnd() - 1, change.rightEnd() - 1, texts, findings);
            }
            l = change.leftEnd();
            r = change.rightEnd();
        }
        between(l, texts.left().size(), r, texts.right().size(), texts, findings);
        return findings;
    }

    private static void between(
            int l, int leftEnd, int r, int rightEnd, Comparison texts, List<GuardFinding> findings) {
        // Where a word was parted otherwise the two runs differ in length, and their ends are what stands side by side.
        int length = Math.min(leftEnd - l, rightEnd - r);
        for (int i = length; i > 0; i--) {
            pair(leftEnd - i, rightEnd - i, texts, findings);
        }
    }

    private static void pair(int l, int r, Comparison texts, List<GuardFinding> findings) {
        char left = texts.left().token(l).closes();
        char right = texts.right().token(r).closes();
        boolean asks = (left == '?' && states(right)) || (right == '?' && states(left));
        if (asks) {
            findings.add(new GuardFinding(
                    NAME,
                    Severity.CONFLICT,
                    said(texts.left().token(l), left),
                    said(texts.right().token(r), right)));
        }
    }

    private static boolean states(char sign) {
        return sign == '.' || sign == '!';
    }

    private static List<String> said(Token token, char sign) {
        return List.of(token.word() + sign);
    }
}
