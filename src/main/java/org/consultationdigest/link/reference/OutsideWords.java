package org.consultationdigest.link.reference;

/**
 * Names of laws, treaties, goals and documents that are not the draft. A value of 1 marks a name that is complete in itself
 * and may stand before its article as well as behind it ({@code ICCPR art. 14}).
 */
final class OutsideWords {
    private OutsideWords() {}

    static void addTo(Lexicon lexicon) {
        goals(lexicon);
        treaties(lexicon);
        lawsEnglish(lexicon);
        lawsVietnamese(lexicon);
        lawsOther(lexicon);
    }

    private static void goals(Lexicon lexicon) {
        lexicon.words(
                        Role.GOAL,
                        "sdg",
                        "sdgs",
                        "sdg target",
                        "sdg targets",
                        "sdg goal",
                        "target",
                        "targets",
                        "goal",
                        "goals")
                .words(Role.GOAL, "mục tiêu", "chỉ tiêu", "mục tiêu phát triển bền vững", "mục tiêu sdg", "indicator")
                .words(Role.GOAL, "mục tiêu số", "odd", "ods", "objectif", "cible", "objetivo", "meta", "mdg");
    }

    private static void treaties(Lexicon lexicon) {
        lexicon.valued(
                        Role.OUTSIDE,
                        1,
                        "iccpr",
                        "icescr",
                        "cedaw",
                        "crc",
                        "crpd",
                        "icerd",
                        "cerd",
                        "udhr",
                        "opcat",
                        "uncat")
                .valued(Role.OUTSIDE, 1, "icmw", "cmw", "cped", "icppped", "uncac", "icrmw", "uncrc", "uncrpd", "cat")
                .valued(
                        Role.OUTSIDE,
                        1,
                        "pidcp",
                        "pidesc",
                        "cidh",
                        "ilo convention",
                        "vienna convention",
                        "un charter");
    }

    private static void lawsEnglish(Lexicon lexicon) {
        lexicon.words(
                        Role.OUTSIDE,
                        "law",
                        "laws",
                        "act",
                        "code",
                        "penal code",
                        "criminal code",
                        "labour code",
                        "civil code")
                .words(
                        Role.OUTSIDE,
                        "labor code",
                        "constitution",
                        "convention",
                        "covenant",
                        "decree",
                        "treaty",
                        "protocol")
                .words(Role.OUTSIDE, "optional protocol", "declaration", "resolution", "regulation", "regulations")
                .words(Role.OUTSIDE, "statute", "charter", "ordinance", "circular", "directive", "agreement", "bill")
                .words(Role.OUTSIDE, "concluding observations", "general comment no", "general recommendation no")
                .words(Role.OUTSIDE, "previous report", "last report", "midterm report", "mid term report")
                .words(Role.OUTSIDE, "working group report", "report of the working group", "shadow report")
                .words(Role.OUTSIDE, "joint submission", "official letter", "agenda 2030", "2030 agenda")
                .words(Role.OUTSIDE, "committee", "treaty body", "special rapporteur", "previous national report");
    }

    private static void lawsVietnamese(Lexicon lexicon) {
        lexicon.words(Role.OUTSIDE, "luật", "bộ luật", "đạo luật", "hiến pháp", "nghị định", "thông tư", "nghị quyết")
                .words(Role.OUTSIDE, "quyết định", "chỉ thị", "công ước", "pháp lệnh", "hiệp định", "hiệp ước")
                .words(Role.OUTSIDE, "nghị định thư", "tuyên ngôn", "tuyên bố", "thông tư liên tịch", "kết luận số")
                .words(Role.OUTSIDE, "công văn", "kế hoạch", "chiến lược", "đề án", "chương trình hành động")
                .words(Role.OUTSIDE, "blds", "blhs", "bltths", "blld", "hp", "nđ", "báo cáo trước", "báo cáo giữa kỳ")
                .words(Role.OUTSIDE, "khuyến nghị chung số", "bình luận chung", "quan sát kết luận", "tờ trình")
                .words(Role.OUTSIDE, "báo cáo quốc gia chu kỳ", "báo cáo chu kỳ", "báo cáo lần trước", "quy chế");
    }

    private static void lawsOther(Lexicon lexicon) {
        lexicon.words(Role.OUTSIDE, "loi", "constitution", "pacte", "décret", "traité", "protocole", "code pénal")
                .words(Role.OUTSIDE, "code civil", "code du travail", "déclaration", "arrêté", "règlement", "charte")
                .words(Role.OUTSIDE, "observations finales", "ley", "constitución", "convención", "pacto", "decreto")
                .words(Role.OUTSIDE, "tratado", "protocolo", "código", "declaración", "reglamento", "carta");
    }
}
