package org.consultationdigest.outline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** The columns of a matrix of recommendations, told by their headers in the languages of the drafts, the first that fits. */
enum MatrixColumn {
    POSITION(
            "^(?:the )?(?:position|response|status|decision|reply|lập trường|quan điểm|phản hồi|trả lời|quyết định|ý kiến"
                    + "|réponse|décision|posición|respuesta|decisión)\\b.*"),
    STATE("^(?:recommending|states?|country|countries|delegation|made by|proposed by|nước|quốc gia|các nước|état|pays"
            + "|estado|país)\\b.*"),
    NUMBER("^(?:(?:recommendation|recommandation|recomendación|rec|para(?:graph)?) )?"
            + "(?:nos?|numbers?|numéro|número|núm|n|nº|ref|#|stt|tt|para|paragraph)$|^(?:số|mã)(?: thứ tự)?(?: khuyến nghị)?$"
            + "|^khuyến nghị số$"),
    THEME("^(?:themes?|topic|human rights themes?|chủ đề|lĩnh vực|nhóm|thèmes?|temas?)\\b.*"),
    /** The recommendation, perhaps with its number and state in the same cell. */
    TEXT(".*\\b(?:recommendations?|khuyến nghị|recommandations?|recomendaci(?:ón|ones))\\b.*");

    private static final int LONGEST_HEADER = 120;

    private final Pattern header;

    MatrixColumn(String header) {
        this.header = Pattern.compile(header, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What a header stands for; empty when it is none of these. */
    static Optional<MatrixColumn> of(String header) {
        String words =
                Folding.lowered(header).replaceAll("[^\\p{L}\\p{N}#º]+", " ").strip();
        return words.length() > LONGEST_HEADER
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.header.matcher(words).matches())
                        .findFirst();
    }
}
