package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Headers two rows high or of several lines, put down before the rules were looked at: .963 were read, and still are. */
class UnseenTallHeadersTest {
    /** Forms parted by an empty line: the rows of a header, a few records, and last the fields of its columns. */
    private static final String FORMS = """
            No. | <3>Place in the draft | Comment | Reply
            ^ | Chapter | Page | Line | ^ | ^
            1 | 2 | 14 | 3 | Name the source of this figure. | Done
            2 | 3 | 20 | 11 | Say which years the table covers. | Noted
            = seq reference page line comment response

            <2>From | <2>What you say | <2>For the editors
            Institution | Country | Comment | Proposed wording | Decision | Explanation
            Hill Trust | Norway | The paragraph leaves out rural schools. | including rural schools | Accepted | Added
            Lake Union | Chile | The year is wrong, please check it. | in 2021 | Rejected | It is right
            = contributor contributor comment proposed_change decision response

            STT | <2>Vị trí | <2>Góp ý | Tiếp thu,\\ngiải trình
            ^ | Mục | Trang | Nội dung | Lý do | ^
            1 | II.B | 12 | Đề nghị bổ sung số liệu về trẻ em. | Chưa có số liệu | Tiếp thu
            2 | II.C | 15 | Làm rõ nguồn của bảng này. | Thiếu nguồn | Giải trình
            = seq reference page comment rationale response

            TT | Đơn vị\\ngóp ý | Điều, khoản,\\nđiểm | Nội dung\\nđề nghị sửa đổi | Căn cứ\\n(nếu có)
            1 | Sở A | Điều 3 | Sửa cụm từ "có thể" thành "phải" cho thống nhất. | Luật số 5
            2 | Sở B | Điều 7 | Bỏ cụm từ "trong trường hợp cần thiết" ở khoản 1. | Luật số 8
            = seq contributor reference proposed_change rationale

            Reviewer's\\nname | Section /\\nparagraph\\nnumber | Comment\\n(please be specific) | Suggested\\nrevised text
            A. Field | 3.2 | This sentence says the opposite of the table. | as the table shows
            B. Rivers | 4.1 | The term is not the one that the law uses. | refugee
            = contact reference comment proposed_change

            N° | <2>Référence | <2>Observation | Réponse
            ^ | Chapitre | Page | Commentaire | Texte proposé | ^
            1 | 2 | 14 | Il faut citer la source de ce chiffre. | selon l'enquête | Accepté
            2 | 3 | 20 | Le tableau ne dit pas de quelles années il s'agit. | de 2019 à 2021 | Noté
            = seq reference page comment proposed_change response

            N.º | Entidad | <2>Ubicación | <2>Aporte
            ^ | ^ | Capítulo | Párrafo | Comentario | Justificación
            1 | Casa Sur | 2 | 14 | Falta la fuente de esta cifra en el texto. | No se cita
            2 | Red Norte | 3 | 20 | El cuadro no dice a qué años se refiere. | Es confuso
            = seq contributor reference paragraph comment rationale

            Số\\nTT | Cơ quan,\\ntổ chức | Số văn bản,\\nngày tháng | Ý kiến tham gia\\n(ghi rõ mục, trang)
            1 | Bộ A | 12/BA-PC | Đề nghị rà soát lại số liệu ở bảng thứ hai.
            2 | Bộ B | 45/BB-VP | Nhất trí với nội dung dự thảo báo cáo.
            = seq contributor letter_no comment

            ID | Organisation | <2>Pages | <2>Input
            ^ | ^ | From | To | Comment | Rationale
            1 | Hill Trust | 12 | 13 | Name the source of this figure. | It cannot be checked
            2 | Lake Union | 20 | 21 | Say which years the table covers. | Readers need it
            = seq contributor page page comment rationale

            Item | Existing text | <2>Member's | Secretariat's\\nresponse
            ^ | ^ | comment | proposed text | ^
            1 | may provide | The word leaves too much room to the ministry. | shall provide | Agreed
            2 | as needed | Nobody will know when this is the case. | within 30 days | Not agreed
            = seq draft_text comment proposed_change response
            """;

    private static final double LEAST = 0.96;

    @Test
    void readsNearlyEveryColumnUnderAHeaderOfSeveralRowsOrLines() {
        List<String> misses = new ArrayList<>();
        int columns = 0;
        for (String form : FORMS.strip().split("\\n\\n", -1)) {
            int end = form.indexOf("\n= ");
            List<String> expected = List.of(form.substring(end + 3).strip().split(" ", -1));
            List<String> read = fields(form.substring(0, end).split("\n", -1), expected.size());
            columns += expected.size();
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).equals(read.get(i))) {
                    misses.add("column " + (i + 1) + " read as " + read.get(i) + ", not " + expected.get(i) + " in "
                            + form);
                }
            }
        }
        double share = 1 - misses.size() / (double) columns;
        System.out.printf(Locale.ROOT, "%d columns under tall headers not seen, %.4f read%n", columns, share);
        misses.forEach(System.out::println);
        assertThat(share).isGreaterThanOrEqualTo(LEAST);
    }

    /** The field of each grid column; {@code none} where the header found has none, or no header was found. */
    private static List<String> fields(String[] lines, int columns) {
        String[] fields = new String[columns];
        Arrays.fill(fields, "none");
        new HeaderFinder(new HeaderScores(HeaderWords.standard()))
                .find(Tables.grid(lines).rows(), 0)
                .ifPresent(header -> {
                    for (HeaderColumn column : header.columns().all()) {
                        Arrays.fill(
                                fields,
                                column.first() - 1,
                                Math.min(column.last(), columns),
                                column.field().name().toLowerCase(Locale.ROOT));
                    }
                });
        return List.of(fields);
    }
}
