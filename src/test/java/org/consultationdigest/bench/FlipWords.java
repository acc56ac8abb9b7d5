package org.consultationdigest.bench;

import java.util.List;
import org.consultationdigest.text.Language;

/** The words by which flips are made; a list of its own, not that of the guards. */
final class FlipWords {
    private FlipWords() {}

    /** Sentences put before a text, in two versions that take opposite sides. */
    static List<List<String>> stances(Language language) {
        return switch (language) {
            case VIETNAMESE ->
                List.of(
                        List.of("Chúng tôi ủng hộ nội dung sau:", "Chúng tôi phản đối nội dung sau:"),
                        List.of("Đồng ý với dự thảo.", "Không đồng ý với dự thảo."),
                        List.of("Hội nhất trí với ý này:", "Hội chưa nhất trí với ý này:"),
                        List.of("Bộ tán thành quy định này.", "Bộ không tán thành quy định này."),
                        List.of("Quy định này là phù hợp.", "Quy định này là không phù hợp."),
                        List.of("Viện chấp nhận phương án một.", "Viện bác bỏ phương án một."));
            case FRENCH ->
                List.of(
                        List.of("Nous soutenons ce qui suit.", "Nous nous opposons à ce qui suit."),
                        List.of("Nous sommes d'accord.", "Nous ne sommes pas d'accord."),
                        List.of("L'association approuve ce passage.", "L'association rejette ce passage."),
                        List.of("Nous sommes favorables au projet.", "Nous sommes défavorables au projet."),
                        List.of("Nous acceptons cette rédaction.", "Nous refusons cette rédaction."));
            default ->
                List.of(
                        List.of("We support the following:", "We oppose the following:"),
                        List.of("We agree with this text.", "We disagree with this text."),
                        List.of("The union accepts this wording.", "The union rejects this wording."),
                        List.of("We are in favour of this.", "We are against this."),
                        List.of("I approve of this rule.", "I do not approve of this rule."),
                        List.of("We welcome this passage.", "We regret this passage."));
        };
    }

    /** Requests in two versions. */
    static List<List<String>> requests(Language language) {
        return switch (language) {
            case VIETNAMESE ->
                List.of(
                        List.of("Đề nghị bổ sung đoạn sau:", "Đề nghị bỏ đoạn sau:"),
                        List.of("Đề nghị giữ nguyên câu này.", "Đề nghị lược bỏ câu này."),
                        List.of("Cần tăng mức chi.", "Cần giảm mức chi."),
                        List.of("Đề nghị mở rộng phạm vi.", "Đề nghị thu hẹp phạm vi."),
                        List.of("Cần làm rõ câu sau:", "Cần xóa câu sau:"),
                        List.of("Nên cho phép việc này.", "Nên cấm việc này."),
                        List.of("Đề nghị tách hai ý này.", "Đề nghị gộp hai ý này."));
            case FRENCH ->
                List.of(
                        List.of("Il convient d'ajouter ce passage.", "Il convient de supprimer ce passage."),
                        List.of("Nous demandons de maintenir ceci.", "Nous demandons de retirer ceci."),
                        List.of("Il faut augmenter les crédits.", "Il faut diminuer les crédits."),
                        List.of("Prière d'élargir le champ.", "Prière de restreindre le champ."),
                        List.of("Il faut autoriser cette pratique.", "Il faut interdire cette pratique."));
            default ->
                List.of(
                        List.of("Please add the following:", "Please delete the following:"),
                        List.of("Keep this paragraph.", "Remove this paragraph."),
                        List.of("The fee should be increased.", "The fee should be reduced."),
                        List.of("Please clarify this sentence.", "Please strike this sentence."),
                        List.of("This use should be allowed.", "This use should be banned."),
                        List.of("Expand this section.", "Shorten this section."),
                        List.of("Strengthen the rule.", "Weaken the rule."));
        };
    }

    /** References put behind a text, told by a number or letter. */
    static List<String> references(Language language) {
        return switch (language) {
            case VIETNAMESE ->
                List.of("(Điều %d)", "(khoản %d Điều 14)", "(điểm %s khoản 2)", "(đoạn %d)", "(trang %d)", "(mục %R)");
            case FRENCH ->
                List.of("(article %d)", "(paragraphe %d)", "(point %s de l'annexe)", "(page %d)", "(chapitre %R)");
            default ->
                List.of("(Article %d)", "(para. %d)", "(section %d.2)", "(point %s)", "(page %d)", "(Chapter %R)");
        };
    }

    /** Words before which, or behind which, a negation goes; the negation; whether it goes before. */
    static List<String> verbs(Language language) {
        return switch (language) {
            case VIETNAMESE -> List.of("có", "phải", "được", "bị", "thể", "cần", "nên", "đã", "sẽ", "là");
            case FRENCH -> List.of("est", "sont", "a", "ont", "doit", "peuvent", "devrait");
            default -> List.of("is", "are", "was", "were", "should", "will", "can", "has", "must", "would", "may");
        };
    }

    /** Names that stand in for others. */
    static List<String> names(Language language) {
        return switch (language) {
            case VIETNAMESE -> List.of("Huế", "Lào", "Nguyễn Thị Lan", "Nguyễn Thị Lân", "UNICEF", "Bộ Y tế", "Peru");
            case FRENCH -> List.of("Togo", "Bruxelles", "Dupont", "OMS", "Pérou", "Genève");
            default -> List.of("Peru", "Nairobi", "Thompson", "UNESCO", "Norway", "Ohio", "Bayer");
        };
    }

    /** Years and dates put behind a text, told by a number. */
    static List<String> dates(Language language) {
        return switch (language) {
            case VIETNAMESE -> List.of("(ngày %d tháng 3 năm 2021)", "(trước năm 20%D)", "(hạn %d/5/2022)");
            case FRENCH -> List.of("(le %d mars 2021)", "(avant 20%D)", "(au plus tard le %d/5/2022)");
            default -> List.of("(%d March 2021)", "(before 20%D)", "(by May %d, 2022)");
        };
    }
}
