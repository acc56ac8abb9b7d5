package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.regex.Pattern;

/** Words of the parts of a letter that are not its body (Decree 30/2020/NĐ-CP, annex I, for Vietnamese ones). */
final class FurnitureCues {
    static final Cue NUMBER = Cue.line(
            "^(?:(?:số|no|n[o°]|ref\\.? ?n[o°]|ref|our ref(?:erence)?|your ref(?:erence)?|reference|réf(?:érence)?|ký hiệu)"
                    + "\\s*\\.?\\s*:|note (?:verbale )?n[o°]\\.?\\s*:?|(?:our |your )?ref(?:erence)?\\.?(?=\\s+\\S*\\d)"
                    + "|(?:(?:oficio|carta|nota|circular|lettre|courrier|letter|công văn)\\s+)?(?:số|n\\.?\\s?[oº°])\\.?(?=\\s*\\S*\\d\\S*[/-]\\S+\\s*$))\\s*(.*)$");
    static final Cue SUBJECT = Cue.line(
            "^(?:v/v|(?:v/v )?trích yếu|subject|re|object|objet|asunto|chủ đề)\\s*[:.]?\\s+\\S.*|^about\\s*:\\s+\\S.*|^về việc\\s.*");
    static final Cue ADDRESSEE = Cue.line(
            "^(?:kính gửi|kính trình|đồng kính gửi|to|attn|attention|à l['’]attention d\\w*|à|for the attention of)\\s*:.*"
                    + "|^kính (?:gửi|trình)\\b.*"
                    + "|^(?:a la atención de|al? (?:la |los )?(?:secretaría|ministerio|señora?|oficina|comisión|comité|dirección))\\b[^.;:]{0,100}$");
    static final Cue SALUTATION = Cue.line(
            "^(?:dear\\s.{0,80}|(?:your )?excellenc(?:y|ies)\\s*[,:]?|(?:madame|monsieur|mesdames|messieurs|madam|sir)\\b.{0,60}[,:]"
                    + "|to whom it may concern\\s*[,:]?|(?:estimad|distinguid|apreciad|respetad)[oa]s?\\b.{0,60}[,:]|(?:de )?(?:nuestra|mi) (?:mayor |más alta |más distinguida )?consideración\\s*[,:]?|muy señor(?:es|a|as)? (?:mí|nuestr)[oa]s?\\s*[,:]|(?:señor(?:a|es|as)?|excelencia)\\b.{0,60}[,:]|kính thưa\\b.{0,80}|thưa\\b.{0,60})$");
    static final Cue MOTTO = Cue.line(
            "^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\\s*[-–—]\\s*tự do\\s*[-–—]\\s*hạnh phúc)\\W*$");
    static final Cue CONTACT = Cue.line(
            "^(?:(?:(?:người |đầu mối )?liên hệ|contact(?: person)?|địa chỉ|address|adresse|tel|tél|điện thoại|đt|phone|mobile|fax|e-?mail|thư điện tử|website|web|hotline)\\b.{0,160}"
                    + "|\\S+@\\S+\\.\\S+|(?:https?://|www\\.)\\S+|\\+?[\\d\\s().-]{7,25})$");
    static final Cue RECIPIENTS =
            Cue.line("^(?:nơi nhận|cc|c\\.c|copie|copies? to|copy to|distribution|bản sao)\\s*:?\\s*(?:$|.{0,160}$)");
    static final Cue ENCLOSURES = Cue.line(
            "^(?:enclosures?|encl\\.?|attachments?|annexes|pièces? jointes?|(?:tài liệu |phụ lục |văn bản )?(?:gửi )?(?:kèm theo|đính kèm|gửi kèm))\\s*[:(].{0,200}$"
                    + "|^\\((?:gửi )?(?:kèm theo|đính kèm)\\b.{0,200}$|^(?:enclosures?|attachments?|annexes)$");
    static final Cue CONTENTS_LINE = Cue.line("^.{2,160}?(?:\\.{4,}|…{2,}|\\t)\\s*\\d{1,3}$");

    private static final Cue OPENING = Cue.atStart(
            "căn cứ|thực hiện|phúc đáp|trả lời|tiếp theo|theo (?:đề nghị|yêu cầu|công văn|văn bản|chỉ đạo)|thi hành|sau khi (?:nghiên cứu|xem xét|rà soát|tiếp nhận)|ngày \\d+[/.]\\d+",
            "(?:\\w+ ){0,12}?(?:nhận được|có nhận được)(?: \\w+)? (?:công văn|văn bản|dự thảo)",
            "(?:we|i) (?:refer|write|thank|are writing|am writing|wish to thank|would like to thank|are pleased|am pleased|are grateful|acknowledge|welcome the opportunity|appreciate the opportunity)",
            "(?:we|i), the undersigned|nous,? soussignée?s|chúng tôi,? (?:gồm|các tổ chức ký tên)",
            "thank you|many thanks|with reference|reference is made|in (?:response|reply|reference) to|further to|following your|pursuant to|please find|kindly find|having reviewed",
            "(?:\\w+ ){1,14}?(?:presents its compliments|has the honou?r|is pleased to (?:submit|provide|share|send)|thanks the)",
            "(?:our|the following) (?:comments?|observations?|remarks?)\\b.{0,80}(?:follow|below)",
            "en relación con|en respuesta a|en atención a|con referencia a|(?:nos|me) dirigimos|por la presente",
            "(?:we|i) (?:attach|enclose|append)|(?:our|my|the) (?:\\w+ )?(?:comments?|observations?|views) (?:is|are) (?:attached|enclosed|annexed)|please consider the (?:points?|comments?|remarks?|observations?|suggestions?)",
            "j['’]ai (?:l['’]honneur|bien reçu)|j['’]accuse réception|par votre (?:courrier|lettre|note)|suite à|en réponse à|nous (?:vous remercions|accusons réception|avons l['’]honneur)|par la présente|faisant suite");
    private static final Cue OPENING_SUBSTANCE = Cue.anywhere(
            "nhất trí|đồng ý|tán thành|không có ý kiến|thống nhất với",
            "(?<!theo )đề nghị (?:\\w+ ){0,6}?(?:bổ sung|sửa|chỉnh|làm rõ|bỏ|cập nhật|xem xét|cân nhắc)",
            "agrees?|concurs?|no (?:further |additional )?(?:comments?|objections?)|should|recommends? that|suggests? that|proposes? that",
            "pas d['’]observations?|recommandons|proposons");
    private static final Cue ANNOUNCES =
            Cue.of("(?:như sau|cụ thể|dưới đây|as follows|below|following|suivantes?|ci-dessous)[^.]{0,40}[:.]$");

    private static final Cue REMARKS =
            Cue.anywhere("ý kiến|góp ý|comments?|observations?|remarks?|views?|inputs?|remarques");

    private static final Cue CLOSING = Cue.atStart(
            "trên đây là|xin (?:trân trọng )?(?:gửi|cảm ơn)|(?:xin )?trân trọng|rất mong|kính (?:chuyển|đề nghị)\\b.{0,80}(?:tổng hợp|nghiên cứu|xem xét)",
            "(?:\\w+ ){1,12}?(?:xin gửi|trân trọng (?:gửi|cảm ơn)|kính gửi)",
            "yours (?:sincerely|faithfully|truly)|sincerely|(?:best|kind|warm) regards|regards|respectfully",
            "we (?:remain|stand|are) (?:at your disposal|ready|available)|we (?:look forward|hope (?:that )?(?:these|our|the above)|trust)",
            "please (?:accept|do not hesitate)|should you (?:have|need|require)|(?:\\w+ ){1,10}?avails itself",
            "thank you for your (?:attention|consideration)|with (?:best|kind|many|our) (?:regards|wishes|thanks)|all the best",
            "(?:yours|best(?: wishes)?|thanks(?: again)?|many thanks|cheers|cordially|merci|thân ái)\\W*$|sent from my \\w+",
            "veuillez (?:agréer|croire|recevoir|accepter|trouver)|nous (?:restons|vous prions)|je vous prie|cordialement|salutations",
            "(?:[\\w'’]+ ){1,12}?(?:saisit|saisissons|saisis) (?:cette|l['’])\\s?occasion|dans l['’]attente|(?:nous|je) (?:reste|restons|demeurons) |en vous remerciant",
            "we would be (?:glad|happy|pleased) to (?:meet|discuss|provide|answer)|(?:we|i) thank you (?:in advance|for your)",
            "(?:muy )?atentamente|cordialmente|saludos|un cordial saludo|(?:le|les|lo|los) (?:saluda|saludan|saludo|saludamos)\\b|reciban?\\b",
            "sin (?:otro|más) (?:asunto )?(?:particular|por el momento)|quedamos (?:a su (?:entera )?disposición|atentos)|aprovech(?:o|amos) (?:la|esta) (?:oportunidad|ocasión)",
            "mọi (?:trao đổi|thông tin|thắc mắc)\\b.{0,60}liên hệ|kính chúc");
    /** The mark that ends a Vietnamese official letter (Decree 30/2020, annex I). */
    private static final Pattern END_MARK = Pattern.compile("\\./\\.?\\s*$");

    private static final Cue SENDS =
            Cue.anywhere("tổng hợp|nghiên cứu|xem xét|tham khảo|báo cáo|trân trọng|gửi|kính gửi|cảm ơn|chỉ đạo");
    /** {@code Rất mong Ban soạn thảo bổ sung số liệu tại mục 3}: polite words in front of a request. */
    private static final Cue ASKS_AT_THE_END = Cue.anywhere(
            "(?:mục|đoạn|điều|chương|phần|trang|phụ lục|khuyến nghị)(?: số)? (?:\\d|[IVX]+(?!\\w))",
            "(?:bổ sung|sửa|bỏ|làm rõ|cập nhật|ghi rõ|nêu rõ) (?:thêm |các |những |một số )?(?:số liệu|nội dung|mục|thông tin|đoạn|quy định|nguồn)",
            "(?:sections?|paragraphs?|paras?\\.?|chapters?|articles?|recommendations?|pages?|paragraphes?|chapitres?) (?:\\d|[IVX]+(?!\\w))");

    private static final Cue SIGNATURE = Cue.line(
            "^(?:(?:t/?m|kt|tl|tuq|q)\\.\\s*\\p{L}.{0,80}|\\(?(?:đã ký|signed|ký tên|chữ ký|signed\\s*:.{0,200}|ký,? (?:và )?ghi rõ họ (?:và )?tên|(?:họ (?:và )?)?tên(?:,| và) chữ ký|nom et signature|name and signature|signé)\\b.{0,60}\\)?\\.?"
                    + "|(?:người (?:góp ý|viết|lập)|đại diện (?:đơn vị|cơ quan|tổ chức)|respondent|thư ký|chủ trì|chủ tọa)(?: biên bản| hội thảo| cuộc họp)?|(?:(?:submitted|signed|sent|prepared|done) )?(?:for and )?on behalf of\\b.{0,100}|pour (?:(?:le|la|les)\\s|l['’])(?:ministre|secrétaire|directeur|directrice|président|ambassadeur|ambassadrice|association)\\b.{0,80}|signature\\s*:?.{0,40}|(?:thay mặt|đại diện) (?:cho )?(?:\\p{Lu}\\w*\\s?)(?:\\w+ ?){0,9})$");
    private static final Cue CAPITAL_TITLE = Cue.line(
            "^(?:phó |thứ |quyền )?(?:tổng )?(?:bộ trưởng|thứ trưởng|chủ tịch|chủ nhiệm|viện trưởng|giám đốc|thư ký|vụ trưởng|cục trưởng|trưởng ban|trưởng đoàn|chánh văn phòng|hiệu trưởng|trưởng phòng|tổng giám đốc|tổng kiểm toán|chánh án)\\b.{0,60}$");

    /** The office of a person alone on a line, as below a name or above it. */
    private static final Cue OFFICE = Cue.line(
            "^(?:the |le |la |l['’]|el )?(?:(?:acting|deputy|vice|executive|senior|general|assistant|permanent|resident|phó|quyền)[- ]){0,2}"
                    + "(?:chair(?:person|man|woman)?|director(?:[- ]general)?|secretary(?:[- ]general)?|president|representative|ambassador|high commissioner"
                    + "|co-?ordinator|minister|rector|dean|counsell?or|researcher|programme officer|directeur|directrice|présidente?|secrétaire général"
                    + "|ambassadeur|ambassadrice|director[a]?|presidenta?|embajador[a]?|consejer[oa]"
                    + "|giám đốc|chủ tịch|viện trưởng|trưởng (?:khoa|ban|phòng|đoàn|nhóm)|hiệu trưởng|bí thư|tổng thư ký|điều phối viên|chủ nhiệm)"
                    + "(?: (?:of|for|de|du|des|general|kiêm)\\b.{0,60})?,?$");

    /** A letter says of itself that it takes the place of an earlier one. */
    private static final Cue REPLACES = Cue.anywhere(
            "(?:công văn|văn bản|thư|bản góp ý|phiếu góp ý|ý kiến) này(?: xin)?(?: được)? (?:thay (?:thế|cho)|hủy bỏ|huỷ bỏ|đính chính)",
            "(?:this|the present|these|our present) (?:\\w+ )?(?:letters?|submissions?|comments?|version|note|form|text|document)?\\s?(?:hereby )?(?:replaces?|supersedes?|cancels? and replaces?|corrects?) (?:our|the|my|all|any|that)",
            "(?:la présente|cette lettre|ce courrier)(?: \\w+){0,3}? (?:annule et )?remplace");

    private static final Cue AUTHORS = Cue.line(
            "^(?:prepared|drafted|compiled|written) by\\b.{0,80}|(?:người|đơn vị) (?:soạn|tổng hợp|lập)\\s*:.{0,80}|(?:préparé|rédigé) par\\b.{0,80}$");

    /** {@code Dự thảo Báo cáo quốc gia theo cơ chế rà soát} below {@code BẢN GÓP Ý}: what the title goes on with. */
    private static final Cue TITLE_GOES_ON = Cue.line(
            "^(?:(?:đối với|cho|về|vào|of|on|to|sur|pour) )?(?:(?:the|le|bản|các) )?(?:second |revised |first )?(?:dự thảo|draft|projet)\\b[^.;:]{3,160}$");

    /** {@code Comments on the draft national report}: what the whole submission is called. */
    private static final Cue TITLE_OF_ALL = Cue.line(
            "^(?:(?:\\w+ ){0,2}?(?:comments?|observations?|remarks?|inputs?|views|feedback|responses?|contributions?|submissions?) (?:on|to|regarding|concerning)"
                    + "|(?:bản |phiếu |văn bản )?(?:tham gia )?(?:góp ý|ý kiến)(?: góp ý| tham gia)?(?: (?:về|đối với|cho|vào))?"
                    + "|(?:observations?|commentaires?|remarques|contributions?)(?: \\w+)? (?:sur|relative?s? au|concernant)) ?"
                    + "(?:(?:the|le|bản) )?(?:(?:second|revised|first|zero) )?(?:dự thảo|draft|projet)(?!\\w)[^.;:]{0,160}$");

    private static final Cue ANNEX = Cue.line("^(?:phụ lục|annex|appendix|annexe)\\b(?:\\s+[\\dIVX]+)?\\W?.{0,120}$");

    private FurnitureCues() {}

    /** Whether a line stands only in the head of a letter: its number, subject, addressee, salutation. */
    static boolean isStrongHead(String text) {
        return matches(NUMBER, text)
                || matches(ADDRESSEE, text)
                || matches(SALUTATION, text)
                || text.startsWith("V/v")
                || matches(MOTTO, text)
                || (matches(SUBJECT, text)
                        && !text.endsWith(":")
                        && Shape.wordCount(text) < 40
                        && !isVietnameseRemark(text));
    }

    /** {@code Về việc ...} with a request in it is a remark, not a subject. */
    private static boolean isVietnameseRemark(String text) {
        return text.startsWith("Về việc") && (text.contains(":") || Shape.endsSentence(text));
    }

    /** Whether all of it is the polite or legal beginning of a letter, with nothing of substance in it. */
    static boolean isOpening(String text) {
        List<String> sentences = Shape.sentences(text);
        if (OPENING_SUBSTANCE.isIn(text)) {
            return false;
        }
        return sentences.stream().allMatch(FurnitureCues::opens)
                || (opens(sentences.get(0)) && sentences.stream().skip(1).allMatch(FurnitureCues::opensOn));
    }

    /** Whether a sentence agrees, has nothing to say, or asks, however politely it begins. */
    static boolean isOpeningOfSubstance(String sentence) {
        return OPENING_SUBSTANCE.isIn(sentence);
    }

    private static boolean opens(String sentence) {
        return REPLACES.isIn(sentence) || OPENING.isIn(sentence) || isAnnouncement(sentence);
    }

    private static boolean opensOn(String sentence) {
        return opens(sentence) || (!Shape.endsSentence(sentence) && isAnnouncement(sentence));
    }

    /** {@code ... có ý kiến như sau:}: says only that remarks follow. */
    static boolean isAnnouncement(String text) {
        return ANNOUNCES.isIn(text) && REMARKS.isIn(text);
    }

    /** Whether it takes leave; a paragraph that asks for something after its first sentence does not. */
    static boolean isClosing(String text) {
        List<String> sentences = Shape.sentences(text);
        return (CLOSING.isIn(text) || endsLetter(sentences))
                && !ASKS_AT_THE_END.isIn(sentences.get(0))
                && sentences.stream().skip(1).allMatch(s -> CLOSING.isIn(s) || !RemarkCues.isSubstance(s))
                && sentences.size() <= 4;
    }

    /** {@code Bộ X có ý kiến để quý Bộ tổng hợp./.}: the mark that ends a letter behind one sentence that hands it over. */
    private static boolean endsLetter(List<String> sentences) {
        String last = sentences.get(sentences.size() - 1);
        return sentences.size() == 1
                && END_MARK.matcher(last).find()
                && SENDS.isIn(last)
                && !RemarkCues.namesPlace(last)
                && !OPENING_SUBSTANCE.isIn(last);
    }

    /** Whether all that it says is that it takes the place of an earlier letter, and why. */
    static boolean isReplacement(String text) {
        return REPLACES.isIn(text)
                && Shape.sentences(text).stream()
                        .allMatch(sentence -> opens(sentence) || !RemarkCues.isSubstance(sentence));
    }

    /** Whether it says only who wrote. */
    static boolean namesAuthors(String text) {
        return matches(AUTHORS, text) && !RemarkCues.isSubstance(text) && Shape.wordCount(text) <= 14;
    }

    /** Whether it can go on with a title above it: the draft by its name, in no sentence. */
    static boolean goesOnWithTitle(String text) {
        return matches(TITLE_GOES_ON, text) && !RemarkCues.namesPlace(text) && !RemarkCues.hasPredicate(text);
    }

    /** Whether it is what a submission on the whole draft is called. */
    static boolean titlesAll(String text) {
        return matches(TITLE_OF_ALL, text) && !RemarkCues.namesPlace(text) && !RemarkCues.asks(text);
    }

    /** Whether it belongs to the block below a letter: a title, a mark of signing. */
    static boolean isSignature(String text) {
        return (matches(SIGNATURE, text) && Shape.wordCount(text) <= 16)
                || (Shape.isCapitals(text) && matches(CAPITAL_TITLE, text))
                || (Shape.wordCount(text) <= 12
                        && matches(OFFICE, text)
                        && !Shape.endsSentence(text)
                        && !RemarkCues.isSubstance(text));
    }

    /** {@code PHỤ LỤC}, {@code Annex 1}: more may follow below a signature. */
    static boolean beginsAnnex(String text) {
        return ANNEX.fits(text);
    }

    static boolean matches(Cue cue, String text) {
        return cue.fits(text);
    }
}
