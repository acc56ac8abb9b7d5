package org.consultationdigest.classify;

/** The words by which a stance shows, in Vietnamese, English and French. */
final class StanceRules {
    /** Refusal; read before agreement, whose words it holds. */
    static final StanceRule OPPOSES = new StanceRule(
            Stance.OPPOSE,
            Expressions.of(
                    "(?:không|chưa)(?: hoàn toàn| thể| hề)? (?:nhất trí|đồng ý|đồng tình|tán thành|tán đồng|thống nhất|ủng hộ|chấp nhận)",
                    "(?<!không )phản đối",
                    "(?:do|does|did|can|could|will|would) ?(?:not|n't) (?:fully )?(?:agree|support|accept|endorse|concur|approve)",
                    "don't (?:agree|support|accept)",
                    "cannot (?:agree|support|accept|endorse)",
                    "(?<!no )(?<!not )disagrees?",
                    "(?<!not )(?<!no )opposes?",
                    "(?:we|strongly) (?:object|reject)",
                    "objects? to",
                    "not in favou?r",
                    "(?:ne|n') ?(?:approuve|approuvons|accepte|acceptons)(?: pas)?",
                    "n' ?(?:est|êtes) pas d'accord",
                    "ne (?:sommes|suis|sont) pas d'accord",
                    "ne (?:soutient|soutenons|partage|partageons) pas",
                    "s'oppose",
                    "nous opposons",
                    "en désaccord"));

    /** What refuses nothing although it sounds so. */
    static final Expressions NO_OBJECTION = Expressions.of(
            "không phản đối", "(?:do|does) not (?:oppose|object)(?: to)?", "no objections?(?: to)?", "ne s'oppose pas");

    static final StanceRule HAS_NO_COMMENT = new StanceRule(
            Stance.NO_COMMENT,
            Expressions.of(
                    "không có (?:thêm )?(?:ý kiến|góp ý)(?: (?:tham gia|góp ý|gì|nào|khác|thêm|đề xuất))*",
                    "không (?:ý kiến|tham gia ý kiến|góp ý thêm)",
                    "(?:no|not have any|nil) (?:further |additional |other |specific )?(?:comments?|remarks?|observations?)",
                    "nothing (?:further )?to add",
                    "(?:aucune?|pas d'autres?|pas d'|sans) ?(?:observations?|commentaires?|remarques?)"));

    static final StanceRule ASKS = new StanceRule(
            Stance.QUESTION,
            Expressions.of(
                    "vì sao",
                    "tại sao",
                    "đề nghị cho biết",
                    "xin cho biết",
                    "xin hỏi",
                    "cho hỏi",
                    "why (?:is|are|does|do|was|were|has|not)",
                    "how (?:is|are|does|many|much)",
                    "pourquoi"));

    static final StanceRule PRAISES = new StanceRule(
            Stance.PRAISE,
            Expressions.of(
                    "đánh giá (?:rất )?cao",
                    "(?:rất )?hoan nghênh",
                    "ghi nhận (?:nỗ lực|những nỗ lực|sự nỗ lực)",
                    "welcomes?",
                    "commends?",
                    "appreciates?",
                    "congratulates?",
                    "applauds?",
                    "well[- ]written",
                    "salue(?:nt|ns)?",
                    "saluons",
                    "félicit(?:e|ons|ent)",
                    "apprécions"));

    static final StanceRule AGREES = new StanceRule(
            Stance.AGREE,
            Expressions.of(
                    "(?:cơ bản |hoàn toàn )?(?:nhất trí|đồng ý|đồng tình|tán thành|tán đồng|thống nhất(?: với| cao)|ủng hộ)(?: cao)?(?: với)?",
                    "thống nhất(?= nội dung| dự thảo|\\s*[.;,]|\\s*$)",
                    "(?:fully |generally |strongly )?agrees?(?: with| on| to)?",
                    "(?<![\\p{L}\\p{Nd},] )agreed(?= with|\\s*[.,;!]|\\s*$)",
                    "in agreement(?: with)?",
                    "(?:we|fully|strongly|also) (?:support|endorse|approve|concur)",
                    "(?:supports|endorses|approves|concurs)",
                    "(?:sommes|suis|est|sont) (?:tout à fait )?d'accord",
                    "d'accord avec",
                    "(?:approuve|approuvons|soutient|soutenons)"));

    private StanceRules() {}
}
