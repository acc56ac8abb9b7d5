package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A paragraph that says only that remarks follow, with or without a colon: {@code We have two remarks on section IV.B.} It
 * asks for nothing itself; the place that it names is the place of what follows.
 */
final class AnnouncedRemarks {
    private static final String HOW_MANY_ENGLISH =
            "(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|one|some|several|"
                    + "a few|a couple of|a number of|a series of|the following|these|our|certain|various|brief|short|general|specific)";
    private static final String HOW_MANY_VIETNAMESE =
            "(?:một số|một vài|các|những|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2})";
    private static final String HOW_MANY_FRENCH =
            "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}|une|quelques|plusieurs|les|ces|nos|certaines|certains)";

    /** Up to here it announces; behind it only what the remarks are about may stand. */
    private static final Cue ANNOUNCES =
            Cue.of("^(?:(?:tuy nhiên|however|nevertheless|toutefois|in this (?:regard|respect)),? )?"
                    + "(?:[\\w.'’-]+,? ){1,18}?(?:(?:(?:has|have|had|makes?|offers?|raises?|submits?|shares?|contains?|sets? out|provides?|presents?|limits? \\w+ to"
                    + "|(?:wish(?:es)?|would like|want) to (?:make|submit|raise|share|offer|present|draw attention to|highlight))"
                    + "(?: only| just| hereby| below)?(?: " + HOW_MANY_ENGLISH + "){1,2} (?:\\w+ ){0,2}?"
                    + "(?:comments?|remarks?|observations?|points?|suggestions?|proposals?|recommendations?|concerns?|issues?))"
                    + "|(?:(?:xin|có|nêu|gửi|góp|đưa ra|đóng góp|tham gia)(?: \\w+){0,2} )" + HOW_MANY_VIETNAMESE
                    + " (?:ý kiến|góp ý|nhận xét|đề nghị|kiến nghị|đề xuất)(?: cụ thể| góp ý| nhận xét| đóng góp)?"
                    + "|(?:avons|ai|a|faisons|(?:souhait|voul|tien|voudri|aimeri)\\w+(?: toutefois| cependant)?(?: à)? (?:formuler|faire|présenter|soumettre|partager)"
                    + "|présente|contient|formule) (?:ici |ci-dessous )?" + HOW_MANY_FRENCH
                    + " (?:\\w+ )?(?:remarques?|observations?|commentaires?|propositions?|suggestions?))(?!\\w)");

    /** What is announced: a sentence without such a word announces nothing. */
    private static final Cue REMARKS = Cue.anywhere(
            "comments?|remarks?|observations?|points?|suggestions?|proposals?|recommendations?|concerns?|issues?",
            "ý kiến|góp ý|nhận xét|đề nghị|kiến nghị|đề xuất",
            "remarques?|commentaires?|propositions?");

    private static final Cue ABOUT = Cue.of(
            "^(?:\\s*,?\\s*(?:sau đây|như sau|dưới đây|sau|below|here|as follows|which follow|suivantes?|suivants?|ci-après|ci-dessous))?"
                    + "(?:\\s*,?\\s*(?:on|about|regarding|concerning|with regard to|in relation to|to|for|sur|concernant|relati\\w+ (?:à|aux?)"
                    + "|về|đối với|liên quan đến|cho|tại)\\s+(?<place>(?:[^.:;]|\\.(?=\\w)){2,120}?))?"
                    + "(?:\\s*,?\\s*(?:sau đây|như sau|dưới đây|sau|below|as follows|for your consideration|for consideration))?\\s*[.:]?$");

    private static final Cue FOLLOWING = Cue.atWords(
            "(?:the following(?: comments?| points?| remarks?| observations?| suggestions?)?(?: for (?:your )?consideration)?|ce qui suit|(?:như sau|sau đây))\\s*[.:]$");

    private AnnouncedRemarks() {}

    /** Whether it announces remarks and says nothing else but courtesy. */
    static boolean isAnnouncement(String text) {
        List<String> sentences = Shape.sentences(text);
        return isAtTheEndOf(text)
                && sentences.subList(0, sentences.size() - 1).stream()
                        .allMatch(sentence -> CourtesyCues.isCourtesy(sentence)
                                || FurnitureCues.isOpening(sentence)
                                || SelfPortrait.tells(sentence));
    }

    /** Whether its last sentence announces remarks, whatever stands before it. */
    static boolean isAtTheEndOf(String text) {
        List<String> sentences = Shape.sentences(text);
        return sentences.size() <= 4 && announces(sentences.get(sentences.size() - 1));
    }

    /** What the remarks are said to be about; absent when it is not said, or no place of a draft. */
    static Optional<String> place(String text) {
        List<String> sentences = Shape.sentences(text);
        String last = sentences.get(sentences.size() - 1);
        if (!isAtTheEndOf(text)) {
            return Optional.empty();
        }
        return about(last).or(() -> Optional.of(last)).filter(RemarkCues::namesPlaceFirst);
    }

    private static boolean announces(String sentence) {
        Matcher announced = ANNOUNCES.matcher(REMARKS.isIn(sentence) ? sentence : "");
        if (announced.find()) {
            return ABOUT.fits(sentence.substring(announced.end()));
        }
        return FOLLOWING.isIn(sentence)
                && !RemarkCues.namesPlace(sentence)
                && !FurnitureCues.isOpeningOfSubstance(sentence)
                && Shape.wordCount(sentence) <= 25;
    }

    private static Optional<String> about(String sentence) {
        Matcher announced = ANNOUNCES.matcher(sentence);
        if (!announced.find()) {
            return Optional.empty();
        }
        Matcher about = ABOUT.matcher(sentence.substring(announced.end()));
        return about.matches() ? Optional.ofNullable(about.group("place")) : Optional.empty();
    }
}
