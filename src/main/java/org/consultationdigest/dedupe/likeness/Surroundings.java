package org.consultationdigest.dedupe.likeness;

import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * Whether what stands around a passage leaves its sense as it is.
 *
 * <p>Whole sentences do, unless the sentence before leads in to them and speaks against something ("We do not share the
 * following view"), or the sentence behind points back at them and does ("This is wrong"). A passage inside a sentence does
 * not: "It is wrong that ...".
 */
final class Surroundings {
    private static final int NEXT_SENTENCE = 240;

    private static final Pattern AGAINST = Pattern.compile(
            "\\b(?:disagree\\w*|oppos\\w+|object(?:s|ed|ion|ions)?|reject\\w*|contrary|wrong|false|untrue|incorrect"
                    + "|not (?:\\w+ )?(?:agree|accept|share|support|believe|true|correct|right)"
                    + "|cannot (?:agree|accept|support)|phan doi|khong (?:dong y|nhat tri|tan thanh|chap nhan|dung|phu hop)"
                    + "|chua (?:dong y|nhat tri|phu hop|dung)|bac bo|trai voi"
                    + "|pas d'accord|n'accept\\w+|contest\\w*|rejet\\w*|faux|inexact\\w*|s'oppos\\w+)\\b");

    private static final Pattern LEADS_IN =
            Pattern.compile("[:\"“«‘]\\s*$|\\b(?:following|follows|sau day|nhu sau|suivant\\w*|ci-apres)\\b");

    /** "This is wrong", "we reject that proposal"; "this regulation" points at something else. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(?:this|that|these|those|it|they|them|such(?: an?)?)(?= (?:is|are|was|were|would|should|can|cannot|must"
                    + "|views?|opinions?|positions?|proposals?|suggestions?|claims?|ideas?|statements?|requests?|comments?"
                    + "|recommendations?)\\b|\\s*$)"
                    + "|\\b(?:dieu|viec|y kien|quan diem|de nghi|kien nghi|de xuat|noi dung) (?:nay|do|tren)\\b"
                    + "|\\b(?:cela|ceci|cette (?:proposition|opinion|position|idee|demande))\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"”»’')\\]]*\\s*$|\\n\\s*$|^\\s*$");
    private static final Pattern LABEL_AT_END =
            Pattern.compile("(?:^|[\\n.!?…:;])\\s*(?:\\(?[\\p{L}\\p{N}.]{1,4}[.)]|[-–—•*])\\s*[\"“«‘'(]*\\s*$");

    private Surroundings() {}

    static boolean leaveTheSense(Passage passage) {
        return beginsASentence(passage) && endsASentence(passage) && !speakAgainst(passage);
    }

    private static boolean beginsASentence(Passage passage) {
        String before = tail(passage.before()).replaceAll("\\p{Cf}", "");
        return SENTENCE_END.matcher(before).find()
                || LABEL_AT_END.matcher(before).find();
    }

    private static boolean endsASentence(Passage passage) {
        String after = passage.after();
        for (int i = 0; i < after.length(); i++) {
            char c = after.charAt(i);
            if (".!?…;:\n".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean speakAgainst(Passage passage) {
        String before = Folding.folded(lastSentence(passage.before()));
        String after = Folding.folded(nextSentence(passage.after()));
        return (AGAINST.matcher(before).find() && LEADS_IN.matcher(before).find())
                || (AGAINST.matcher(after).find() && POINTS_BACK.matcher(after).find());
    }

    private static String lastSentence(String before) {
        String near = tail(before).stripTrailing();
        int from = near.length() - 1;
        while (from > 0 && (from > near.length() - 3 || ".!?…\n".indexOf(near.charAt(from - 1)) < 0)) {
            from--;
        }
        return near.substring(Math.max(0, from));
    }

    private static String nextSentence(String after) {
        String near = after.substring(0, Math.min(after.length(), NEXT_SENTENCE));
        int begun = 0;
        while (begun < near.length() && !Character.isLetterOrDigit(near.charAt(begun))) {
            begun++;
        }
        int end = begun;
        while (end < near.length() && ".!?…\n".indexOf(near.charAt(end)) < 0) {
            end++;
        }
        return near.substring(begun, end);
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - NEXT_SENTENCE));
    }
}
