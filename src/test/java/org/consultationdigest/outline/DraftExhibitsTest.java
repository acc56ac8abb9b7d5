package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people refer to beside sections and paragraphs. */
class DraftExhibitsTest {
    @TempDir
    private Path folder;

    @Test
    void findsTablesFiguresBoxesAndAnnexesByTheirCaptions() throws Exception {
        WordFile file = new WordFile()
                .heading(1, "I. Context")
                .paragraph("Table 2 shows the growth of the economy.")
                .paragraph("Table 2. Growth of the economy")
                .paragraph("Hình 3.1: Dân số theo vùng")
                .heading(1, "II. Rights")
                .bold("Box 1 Good practice")
                .paragraph("Biểu đồ số 4. Tỷ lệ nhập học")
                .paragraph("Encadré A : Bonnes pratiques")
                .bold("Annex II")
                .bold("Matrix of recommendations");

        assertThat(shown(read(file)))
                .containsExactly(
                        "TABLE 2 Growth of the economy in I",
                        "FIGURE 3.1 Dân số theo vùng in I",
                        "BOX 1 Good practice in II",
                        "FIGURE 4 Tỷ lệ nhập học in II",
                        "BOX A Bonnes pratiques in II",
                        "ANNEX II Matrix of recommendations in Annex-II");
    }

    @Test
    void countsFootnotesAndEndnotesByTheOrderOfTheirMarks() throws Exception {
        WordFile file = new WordFile().heading(1, "I. Context");
        file.raw("<w:p><w:r><w:t>First</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r>"
                + "<w:footnoteReference w:id=\"3\"/></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>");
        file.part(
                "footnotes.xml",
                "footnotes",
                WordFile.OFFICE,
                "<w:footnotes NAMESPACES><w:footnote w:id=\"3\"><w:p>" + WordFile.run("Second note.")
                        + "</w:p></w:footnote><w:footnote w:id=\"7\"><w:p>" + WordFile.run("First note.")
                        + "</w:p></w:footnote></w:footnotes>");

        assertThat(shown(read(file)))
                .containsExactly("FOOTNOTE 1 First note. in I", "FOOTNOTE 2 Second note. in I", "ENDNOTE 1  in I");
    }

    @Test
    void keepsTheRecommendationsThatHeadingsListWithRangesWrittenOut() throws Exception {
        ReportOutline outline = read(new WordFile()
                .heading(1, "I. Treaties (Recommendations 1, 5, 7-9)")
                .paragraph("Text (see recommendation 12).")
                .heading(1, "II. Quyền trẻ em")
                .paragraph("(Các khuyến nghị 38.12, 38.14-16 và 38.20)")
                .heading(1, "III. Santé")
                .paragraph("Recommandations 4 à 6"));

        assertThat(outline.sections())
                .extracting(Section::recommendations)
                .containsExactly(
                        List.of("1", "5", "7", "8", "9"),
                        List.of("38.12", "38.14", "38.15", "38.16", "38.20"),
                        List.of("4", "5", "6"));
    }

    @Test
    void readsTheMatrixOfRecommendationsWithStatePositionAndTheme() throws Exception {
        WordFile file = new WordFile().heading(1, "I. Context").bold("Annex I").bold("Matrix of recommendations");
        file.table(
                new String[] {
                    "Recommendation and recommending State", "Position of the State under review", "Relevant SDGs"
                },
                new String[] {"Theme: Treaties", "", ""},
                new String[] {"38.1 Ratify the Convention against Torture (Norland);", "Supported", "16"},
                new String[] {
                    "38.2 Ratify the Optional Protocol (second) (Estova, Sudia (Islamic Republic of))", "Noted", ""
                },
                new String[] {"Theme: Education", "", ""},
                new String[] {"38.10 Build schools", "Supported", "4"});

        assertThat(read(file).recommendations())
                .extracting(each -> each.number() + "|" + each.text() + "|"
                        + each.state().orElse("") + "|" + each.position().orElse("") + "|"
                        + each.theme().orElse("") + "|" + each.section())
                .containsExactly(
                        "38.1|Ratify the Convention against Torture|Norland|Supported|Treaties|Annex-I",
                        "38.2|Ratify the Optional Protocol (second)|Estova, Sudia (Islamic Republic of)|Noted|Treaties|Annex-I",
                        "38.10|Build schools||Supported|Education|Annex-I");
    }

    @Test
    void readsTheMatrixByItsColumnsInEveryLanguage() throws Exception {
        for (String[] header : List.of(
                new String[] {"STT", "Nội dung khuyến nghị", "Nước khuyến nghị", "Quan điểm"},
                new String[] {"N°", "Recommandation", "État auteur", "Réponse"},
                new String[] {"Núm.", "Recomendación", "Estado recomendante", "Posición"},
                new String[] {"No.", "Recommendation", "Recommending State", "Response of the State"})) {
            WordFile file = new WordFile().heading(1, "I. Context");
            file.table(header, new String[] {"6.1", "Text one", "Norland", "A"}, new String[] {
                "6.2", "Text two", "Estova", "B"
            });

            assertThat(read(file).recommendations())
                    .as(header[1])
                    .extracting(Recommendation::number, Recommendation::state, Recommendation::position)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("6.1", Optional.of("Norland"), Optional.of("A")),
                            org.assertj.core.groups.Tuple.tuple("6.2", Optional.of("Estova"), Optional.of("B")));
        }
    }

    @Test
    void takesNoOtherTableForTheMatrix() throws Exception {
        WordFile file = new WordFile().heading(1, "I. Context");
        file.table(new String[] {"Year", "State budget", "Growth"}, new String[] {"2019", "12.3", "4"}, new String[] {
            "2020", "13.1", "5"
        });

        assertThat(read(file).recommendations()).isEmpty();
    }

    @Test
    void keepsTheLabelsOfClausesAndPoints() throws Exception {
        WordFile file = new WordFile()
                .bold("Điều 1. Phạm vi")
                .paragraph("1. Khoản thứ nhất.")
                .paragraph("đ) Điểm đ;")
                .bold("Điều 2. Đối tượng")
                .paragraph("Không có khoản.");

        assertThat(read(file).paragraphs())
                .extracting(DraftParagraph::item)
                .containsExactly(
                        Optional.empty(), Optional.of("1"), Optional.of("đ"), Optional.empty(), Optional.empty());
    }

    private static List<String> shown(ReportOutline outline) {
        return outline.exhibits().stream()
                .map(each -> each.kind() + " " + each.label() + " " + each.caption() + " in " + each.section())
                .toList();
    }

    private ReportOutline read(WordFile file) throws Exception {
        return new Outlines().read(file.write(folder.resolve("draft.docx")));
    }
}
