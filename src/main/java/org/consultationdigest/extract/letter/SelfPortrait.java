package org.consultationdigest.extract.letter;

/** Headings below which a contributor tells of itself. */
final class SelfPortrait {
    private static final Cue HEADING = Cue.line(
            "^(?:who we are|about (?:us|our \\w+|the (?:submitting |submitter|author|organi[sz]ation|network|coalition|association|contributor)\\w*\\b.{0,60})"
                    + "|(?:introduction of|presentation of|description of|background (?:of|on)) the (?:organi[sz]ations?|submitters?|coalition|network|authors?)"
                    + "|giới thiệu(?: chung)? (?:về )?(?:chúng tôi|tổ chức|đơn vị|mạng lưới|hội|trung tâm|liên minh|cơ quan)\\b.{0,60}"
                    + "|(?:qui sommes[- ]nous|présentation de (?:l['’]|notre |la )\\w+.{0,40}|à propos de (?:nous|l['’]\\w+))"
                    + "|quiénes somos|sobre nosotros)\\s*\\??\\s*:?$");

    private SelfPortrait() {}

    static boolean isHeading(String words) {
        return HEADING.fits(words.strip());
    }
}
