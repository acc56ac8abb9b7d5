package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.parsed;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms whose tables hold labels on the left and what was written on the right: each is one comment, or one a block. */
class LabelledTablesTest {
    @TempDir
    private Path folder;

    @Test
    void readsATableOfLabelsAsOneComment() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .bold("COMMENT FORM")
                        .table(
                                new String[] {"Organisation:", "Lotus Network"},
                                new String[] {"Section:", "3.2"},
                                new String[] {"Comment:", "The figure for school drop-outs is too low."},
                                new String[] {"Proposed change:", "Use the figure of the 2024 survey."},
                                new String[] {"Reason:", "The survey is newer."}));

        assertThat(form.facts().channel()).isEqualTo(Channel.TABLE);
        assertThat(shown(form))
                .containsExactly(
                        "[Section 3.2] The figure for school drop-outs is too low. / Use the figure of the 2024 survey. /"
                                + " The survey is newer.");
        assertThat(form.facts().issuer().or(() -> form.comments().get(0).contributor()))
                .contains("Lotus Network");
    }

    @Test
    void readsATableForEveryComment() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .paragraph("Comment 1")
                        .table(
                                new String[] {"Mục", "II.3"},
                                new String[] {"Nội dung góp ý", "Chưa nêu việc làm ở nông thôn."},
                                new String[] {"Đề xuất sửa đổi", "Bổ sung số liệu năm 2024."})
                        .paragraph("Comment 2")
                        .table(
                                new String[] {"Mục", "III.1"},
                                new String[] {"Nội dung góp ý", "Từ “tàn tật” không còn được dùng."},
                                new String[] {"Đề xuất sửa đổi", "Thay bằng “khuyết tật”."}));

        assertThat(shown(form))
                .containsExactly(
                        "[Mục II.3] Chưa nêu việc làm ở nông thôn. / Bổ sung số liệu năm 2024. / ",
                        "[Mục III.1] Từ “tàn tật” không còn được dùng. / Thay bằng “khuyết tật”. / ");
    }

    @Test
    void readsBlocksOfLabelsOneBelowTheOtherInOneTable() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"Section :", "II.A"},
                                new String[] {"Commentaire :", "Le chiffre est trop bas."},
                                new String[] {"Modification proposée :", "Citer l'enquête de 2024."},
                                new String[] {"Section :", "III.B"},
                                new String[] {"Commentaire :", "Les tribunaux pour mineurs ne sont pas mentionnés."},
                                new String[] {"Modification proposée :", ""}));

        assertThat(shown(form))
                .containsExactly(
                        "[Section II.A] Le chiffre est trop bas. / Citer l'enquête de 2024. / ",
                        "[Section III.B] Les tribunaux pour mineurs ne sont pas mentionnés. /  / ");
    }

    @Test
    void readsLabelsAndWordsInOneCell() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"Section: 3.2"},
                                new String[] {"Comment: The figure for school drop-outs is too low."},
                                new String[] {"Proposed change: Use the figure of the 2024 survey."}));

        assertThat(shown(form))
                .containsExactly(
                        "[Section 3.2] The figure for school drop-outs is too low. / Use the figure of the 2024 survey. / ");
    }

    @Test
    void readsLinesOfLabelsWithoutATable() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .paragraphs(
                                "COMMENT FORM",
                                "Organisation: Lotus Network",
                                "Section: 3.2",
                                "Comment: The figure for school drop-outs is too low.",
                                "It stems from a survey of 2019, which was never repeated.",
                                "Proposed change: Use the figure of the 2024 survey."));

        assertThat(shown(form))
                .containsExactly("[Section 3.2] The figure for school drop-outs is too low.\nIt stems from a survey of"
                        + " 2019, which was never repeated. / Use the figure of the 2024 survey. / ");
    }

    @Test
    void keepsWhatGoesOnInTheRowBelow() throws Exception {
        Extraction.Parsed form = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"Section:", "3.2"},
                                new String[] {"Comment:", "The figure is too low."},
                                new String[] {"", "It was never checked."},
                                new String[] {"Proposed change:", "Check it."}));

        assertThat(shown(form))
                .containsExactly("[Section 3.2] The figure is too low.\nIt was never checked. / Check it. / ");
    }

    @Test
    void leavesALetterheadAndATableOfFactsAlone() throws Exception {
        Extraction.Parsed letter = parsed(
                folder,
                new WordFile()
                        .table(
                                new String[] {"To:", "UPR Secretariat"},
                                new String[] {"From:", "Department of Fisheries"},
                                new String[] {"Subject:", "Draft report"})
                        .paragraphs("Dear colleagues,", "1. Paragraph 12 should mention schools."));

        assertThat(shown(letter)).containsExactly("[] Paragraph 12 should mention schools. /  / ");
    }

    private static List<String> shown(Extraction.Parsed form) {
        return form.comments().stream()
                .map(comment -> comment.hints().references() + " "
                        + comment.wording().text().orElse("") + " / "
                        + comment.wording().proposedChange().orElse("") + " / "
                        + comment.wording().rationale().orElse(""))
                .toList();
    }
}
