package org.consultationdigest.extract.letter;

import java.util.List;

/** What a contributor tells of itself: who it is or who signs, below a heading of its own, or in sentences before its first remark. */
final class SelfPortrait {
    private static final Cue HEADING = Cue.line(
            "^(?:who we are|about (?:us|our \\w+|the (?:submitting |submitter|author|organi[sz]ation|network|coalition|association|contributor)\\w*\\b.{0,60})"
                    + "|(?:introduction of|presentation of|description of|background (?:of|on)) the (?:organi[sz]ations?|submitters?|coalition|network|authors?)"
                    + "|giới thiệu(?: chung)? (?:về )?(?:chúng tôi|tổ chức|đơn vị|mạng lưới|hội|trung tâm|liên minh|cơ quan)\\b.{0,60}"
                    + "|(?:qui sommes[- ]nous|présentation de (?:l['’]|notre |la )\\w+.{0,40}|à propos de (?:nous|l['’]\\w+))"
                    + "|(?:(?:list|names) of (?:the )?)?(?:signator(?:ies|y organi[sz]ations)|undersigned(?: organi[sz]ations)?|endorsing organi[sz]ations)|(?:co-?)?signed by"
                    + "|(?:đại diện|danh sách)? ?(?:các )?(?:tổ chức|đơn vị|bên|thành viên) (?:cùng |đồng )?ký tên|(?:organisations )?signataires|(?:organizaciones )?firmantes"
                    + "|quiénes somos|sobre nosotros)\\s*\\??\\s*:?$");

    private static final String KIND_ENGLISH =
            "(?:organi[sz]ations?|networks?|associations?|cent(?:re|er)s?|institut(?:e|ion)s?|unions?|coalitions?|alliances?|federations?"
                    + "|foundations?|bod(?:y|ies)|ngos?|non-?profits?|charit(?:y|ies)|compan(?:y|ies)|enterprises?|societ(?:y|ies)|agenc(?:y|ies)|think[- ]tanks?|groups?|forums?"
                    + "|movements?|cooperatives?|universit(?:y|ies)|committees?|chambers?|initiatives?|collectives?|platforms?|experts?|researchers?)";
    private static final String KIND_VIETNAMESE =
            "(?:mạng lưới|tổ chức|hiệp hội|hội|doanh nghiệp|công ty|đơn vị|cơ quan|viện|trung tâm|liên minh|quỹ|cơ sở|nhóm)";
    private static final String KIND_FRENCH =
            "(?:association|organisation|réseau|fondation|centre|institut|ong|coalition|fédération|syndicat|entreprise|observatoire|collectif|union)s?";

    private static final Cue PORTRAYS = Cue.of("^(?:(?:[\\w'’&-]+ ){1,8}?(?:(?:is|are) (?:an?|the) (?:[\\w-]+,? ){0,5}?"
            + KIND_ENGLISH
            + "|(?:was|were|has been) (?:founded|established|created|set up|registered)|(?:brings? together|represents|unites) (?:(?:some|over|more than|about) )?[\\d\\p{L}]+"
            + "|(?:là|gồm|bao gồm|quy tụ) (?:một |các )?" + KIND_VIETNAMESE + "|(?:được )?thành lập (?:năm|từ|ngày)"
            + "|(?:est|sommes) (?:une?|la|le|l['’]) ?(?:\\w+ ){0,3}?" + KIND_FRENCH + "|regroupe(?:nt)? \\w+)"
            + "|(?:this|the present|our) (?:joint |written )?(?:submission|paper|contribution|document|note|report) (?:is|was|has been) (?:jointly )?(?:prepared|drafted|written|submitted|endorsed|compiled|based)"
            + "|(?:it|they|we) (?:draws?|build|relies|rely|work|works) (?:on|with|in) )(?!\\w*['’])");

    private SelfPortrait() {}

    /**
     * Whether a paragraph tells only who the contributor is, with courtesy at the most; to be asked before its first remark,
     * because behind it the same words may be said of what the draft describes.
     */
    static boolean tells(String text) {
        List<String> sentences = Shape.sentences(text);
        return sentences.stream().anyMatch(SelfPortrait::isTold)
                && sentences.stream()
                        .allMatch(sentence -> isTold(sentence)
                                || CourtesyCues.isCourtesy(sentence)
                                || FurnitureCues.isOpening(sentence));
    }

    private static boolean isTold(String sentence) {
        return PORTRAYS.matcher(sentence).lookingAt()
                && !RemarkCues.isSubstance(sentence)
                && !RemarkCues.namesPlace(sentence);
    }

    static boolean isHeading(String words) {
        return HEADING.fits(words.strip());
    }
}
