package org.consultationdigest.extract.letter;

/** Tells the names of bodies from other words by the noun they are made with. */
public final class Bodies {
    private static final String VIETNAMESE =
            "bộ|ủy ban|uỷ ban|ubnd|hội|hội đồng|hiệp hội|liên hiệp|liên đoàn|liên minh|viện|học viện|trung tâm|cục|"
                    + "tổng cục|chi cục|vụ|sở|ban|trường|đại học|mạng lưới|quỹ|tòa án|toà án|viện kiểm sát|thanh tra|ngân hàng|bảo hiểm|đài|"
                    + "thông tấn xã|văn phòng|công ty|tập đoàn|đoàn|mặt trận|phòng|tổ chức|câu lạc bộ|nhóm|đại sứ quán|phái đoàn|"
                    + "tổng liên đoàn|kiểm toán|công an|quân|giáo hội|báo|tạp chí|chương trình|cơ quan|diễn đàn|trung ương";
    private static final Cue BEGINS_VIETNAMESE = Cue.line("^(?:" + VIETNAMESE + ")\\s+\\p{L}.*");
    private static final Cue FOREIGN = Cue.anywhere(
            "ministry|association|union|network|institute|institution|centre|center|committee|council|foundation|organi[sz]ation|programme|fund",
            "agency|embassy|delegation|university|society|federation|alliance|coalition|forum|department|commission|consortium|trust|league",
            "secretariat|bureau|academy|chamber|authority|working group|consulate|mission|initiative|platform|collective|movement|assembly",
            "board|club|circle|guild|administration|cooperative|co-operative|laboratory|lab|observatory|church|college|caucus|confederation|congress|parliament",
            "court|bank|unicef|unesco|undp|unfpa|unhcr|ohchr|ilo|iom|who|fao|un women|united nations|save the children|watch|international",
            "embajada|ministerio|asociación|universidad|fundación|red|comisión|federación|confederación|sindicato|instituto|secretaría|consejo",
            "defensoría|colegio|centro|cámara|coordinadora|organización|colectivo|alianza|foro|junta|agencia|observatorio|sociedad|unión",
            "ayuntamiento|municipalidad|alcaldía|fiscalía|procuraduría|academia|cooperativa|misión|plataforma|movimiento|programa|fondo",
            "minist[èe]re|ambassade|institut|fondation|comité|conseil|réseau|fédération|syndicat|agence|université|ngo|vietnam office",
            "confédération|ligue|collectif|chambre|barreau|observatoire|plateforme|mouvement|coordination|académie|mairie|coopérative|haut[- ]commissariat");

    /** A label with its value, or a sentence, whatever nouns stand in it. */
    private static final Cue SAYS = Cue.of(
            ":\\s|(?<!\\w)(?:is|are|was|were|has|have|had|will|should|must|shall|may not|do not|does not|not to be|please|confidential|xin|đề nghị|không)(?!\\w)");

    private Bodies() {}

    /** Whether a text begins as the Vietnamese name of a body does. */
    public static boolean beginsVietnamese(String text) {
        return BEGINS_VIETNAMESE.fits(text.strip());
    }

    /** Whether a text can be the name of a body, in any of the languages read; a person's or a place's name is none. */
    public static boolean isBody(String text) {
        String bare = text.strip();
        return !bare.isEmpty()
                && Shape.wordCount(bare) <= 20
                && bare.indexOf('@') < 0
                && !SAYS.isIn(bare)
                && !Shape.endsSentence(bare)
                && Character.isUpperCase(bare.codePointAt(0))
                && (beginsVietnamese(bare) || FOREIGN.isIn(bare));
    }

    /** A name without the punctuation behind it. */
    static String trimmed(String name) {
        return name.replaceAll("[\\s,;:.]+$", "").strip();
    }
}
