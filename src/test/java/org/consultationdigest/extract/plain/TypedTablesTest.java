package org.consultationdigest.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comment tables that were typed, or pasted from Word or a mail, into a file of plain text. */
class TypedTablesTest {
    @TempDir
    Path folder;

    private Extraction.Parsed read(String content, String mediaType) throws IOException {
        Path file = Files.writeString(folder.resolve("comments"), content);
        return (Extraction.Parsed)
                new PlainExtractor().extract(Submissions.of("comments", mediaType), file, ExtractionContext.unknown());
    }

    /** What each comment says: its paragraph of the draft, its text and its proposal. */
    private static List<String> rows(Extraction.Parsed read) {
        return read.comments().stream()
                .filter(comment -> comment.kind() == CommentKind.TABLE_ROW)
                .map(TypedTablesTest::row)
                .toList();
    }

    private static String row(ExtractedComment comment) {
        return comment.hints()
                        .page()
                        .orElseGet(() -> String.join(", ", comment.hints().written())) + ": "
                + comment.wording().text().orElse("-") + " > "
                + comment.wording().proposedChange().orElse("-");
    }

    @Test
    void readsATableOfMarkdownByItsColumns() throws IOException {
        Extraction.Parsed read = read("""
                # Comments of the Coastal Fishers Union

                We thank the secretariat for the draft.

                | Paragraph | Comment | Proposed change |
                |:---|---|---:|
                | 14 | The figure is out of date. | Replace 45 by 52. |
                | 15 | No source is given \\| no year.<br>Which survey is it? | Add the survey of 2024. |

                The ministry should be named in paragraph 20.
                """, "text/markdown");

        assertThat(rows(read))
                .containsExactly(
                        "14: The figure is out of date. > Replace 45 by 52.",
                        "15: No source is given | no year.\nWhich survey is it? > Add the survey of 2024.");
        assertThat(read.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .endsWith("The ministry should be named in paragraph 20.");
    }

    @Test
    void readsATableWithoutStrokesAtItsEdges() throws IOException {
        assertThat(rows(read("""
                Đoạn | Nội dung góp ý
                --- | ---
                14 | Số liệu đã cũ, đề nghị cập nhật.
                15 | Chưa nêu nguồn.
                """, "text/plain")))
                .containsExactly("14: Số liệu đã cũ, đề nghị cập nhật. > -", "15: Chưa nêu nguồn. > -");
    }

    @Test
    void joinsTheLinesOfACellInAFrameOfDashes() throws IOException {
        assertThat(rows(read("""
                Coastal Fishers Union

                +-----------+----------------------------+----------------------+
                | Paragraph | Comment                    | Proposed change      |
                +===========+============================+======================+
                | 14        | The figure is out of date  | Replace 45 by 52.    |
                |           | and has no source.         |                      |
                +-----------+----------------------------+----------------------+
                | 15        | No source is given.        | Add the survey of    |
                |           |                            | 2024.                |
                +-----------+----------------------------+----------------------+
                """, "text/plain")))
                .containsExactly(
                        "14: The figure is out of date and has no source. > Replace 45 by 52.",
                        "15: No source is given. > Add the survey of 2024.");
    }

    @Test
    void takesEachLineForARowWhereTheFrameHasNoLinesBetweenRows() throws IOException {
        assertThat(rows(read("""
                ┌──────┬─────────────────────────────┐
                │ Page │ Comment                     │
                ├──────┼─────────────────────────────┤
                │ 3    │ The figure is out of date.  │
                │ 7    │ No source is given.         │
                └──────┴─────────────────────────────┘
                """, "text/plain")))
                .containsExactly("3: The figure is out of date. > -", "7: No source is given. > -");
    }

    @Test
    void readsATablePastedWithTabsThoughCellsHaveSeveralLines() throws IOException {
        assertThat(rows(read("""
                Comments on the draft by the Coastal Fishers Union

                Paragraph\tComment\tProposed change
                14\tThe figure is out of date.
                It was 45 in 2019.\tReplace 45 by 52.
                15\tNo source is given.\tAdd the survey.
                It was made in 2024.
                16\tThe term is unclear.
                17\tThe term is repeated.\tDelete it.

                With kind regards
                """, "text/plain")))
                .containsExactly(
                        "14: The figure is out of date.\nIt was 45 in 2019. > Replace 45 by 52.",
                        "15: No source is given. > Add the survey.\nIt was made in 2024.",
                        "16: The term is unclear. > -",
                        "17: The term is repeated. > Delete it.");
    }

    @Test
    void leavesLinesWithStrokesOrTabsAloneWhereNoTitleNamesAComment() throws IOException {
        Extraction.Parsed read = read("""
                Coastal Fishers Union\tNo. 12/CFU
                Harbour Street 4\tPort, 3 March 2025

                Please compare the catch | the quota in paragraph 14 with the survey.

                2019 | 45
                2024 | 52
                """, "text/plain");

        assertThat(rows(read)).isEmpty();
        assertThat(read.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .contains("Please compare the catch | the quota in paragraph 14 with the survey.");
    }

    @Test
    void readsALongListOfLinesWithTabsInOnePass() throws IOException {
        String list = "2019\t45\n".repeat(200_000);

        assertThat(rows(read(list, "text/plain"))).isEmpty();
    }
}
