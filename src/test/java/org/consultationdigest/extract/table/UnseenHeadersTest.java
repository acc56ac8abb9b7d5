package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of forms that no list of ours holds. */
class UnseenHeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Sl. No. | Commenting Organization | Clause # | Page # | Comment/Suggestion | Proposed Change to Text | Justification for the Change ; seq contributor reference page comment proposed_change rationale
            # | Name of Commenter | Chapter & Para | Your comments | Our reply ; seq contributor reference comment response
            Comment ID | Submitter | Section number | Text commented on | Stakeholder comment | Committee decision | Reason for decision ; seq contributor reference draft_text comment response response
            Item | Submitted by | Paragraph(s) | Reviewer's remarks | Suggested edit | Action taken by the secretariat ; seq contributor paragraph comment proposed_change response
            Country | Rec. number | Recommendation | Status of acceptance | Comments of the ministry ; rec_state rec_no rec_no rec_position comment
            No | Organisation | Issue | Comments | Response to comments | Status ; seq contributor theme comment response decision
            Section | Issue | Suggested fix | Disposition of comment ; reference comment proposed_change decision
            Comment type | Comment date | Comment text | Comment status ; type date comment decision
            Question | Respondent | Response ; reference contributor comment
            Section | Comment | Proposed change | Comments ; reference comment proposed_change response
            STT | Tên đơn vị gửi ý kiến | Chương/Mục/Điểm | Nội dung góp ý cụ thể | Đề nghị chỉnh sửa thành | Giải trình, tiếp thu của Ban soạn thảo ; seq contributor reference comment proposed_change response
            TT | Trích nội dung dự thảo | Ý kiến của các Bộ, ngành | Ý kiến của cơ quan soạn thảo ; seq draft_text comment response
            Số TT | Trang/dòng | Ý kiến đóng góp | Lý do, căn cứ đề xuất | Kết quả tiếp thu ; seq page comment rationale response
            STT | Cơ quan tham gia ý kiến | Số, ký hiệu văn bản | Ngày, tháng, năm | Nội dung tham gia | Tiếp thu/giải trình ; seq contributor letter_no date comment response
            Mục | Nội dung | Ý kiến | Ghi chú ; reference draft_text comment note
            N° | Organisme / pays | Chapitre et paragraphe | Commentaires et observations | Texte proposé | Réponse des rédacteurs ; seq contributor reference comment proposed_change response
            Rubrique | Page | Remarques | Suggestions de reformulation ; reference page comment proposed_change
            N.º | Entidad | Apartado | Página | Comentarios u observaciones | Redacción propuesta | Justificación | Respuesta de la Secretaría ; seq contributor reference page comment proposed_change rationale response
            Nº | País/Organización | Párrafo | Observaciones | Propuesta de modificación ; seq contributor paragraph comment proposed_change
            STT/No. | Cơ quan/Agency | Mục/Section | Nội dung góp ý/Comments | Giải trình/Response ; seq contributor reference comment response
            """)
    void readsEveryColumnByTheWholeHeader(String header, String expected) {
        assertThat(fields(header)).containsExactlyElementsOf(List.of(expected.split(" ", -1)));
    }

    /** Before the rules were mended on these rows they read .80 of the columns: as many as of rows that they have never seen. */
    @Test
    void readsMostColumnsOfHeadersThatWereWrittenToTryIt() throws IOException {
        int columns = 0;
        int right = 0;
        for (String line : lines()) {
            int end = line.lastIndexOf(';');
            List<String> expected = List.of(line.substring(end + 1).strip().split(" ", -1));
            List<String> read = fields(line.substring(0, end));
            assertThat(read).as(line).hasSameSizeAs(expected);
            columns += read.size();
            for (int i = 0; i < read.size(); i++) {
                right += read.get(i).equals(expected.get(i)) ? 1 : 0;
                boolean answer =
                        expected.get(i).equals("response") || expected.get(i).equals("decision");
                assertThat(answer && read.get(i).equals("comment")).as(line).isFalse();
            }
        }

        assertThat(right / (double) columns).isGreaterThan(0.915);
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(UnseenHeadersTest.class.getResourceAsStream("unseen-headers.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    private static List<String> fields(String header) {
        List<ColumnAssigner.Label> labels = new ArrayList<>();
        for (String title : header.split("\\|", -1)) {
            int at = labels.size() + 1;
            labels.add(new ColumnAssigner.Label(at, at, "column " + at, List.of(title.strip())));
        }
        return new ColumnAssigner(new HeaderScores(HeaderWords.standard()))
                .assign(labels, List.of()).all().stream()
                        .map(column -> column.field().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toList());
    }
}
