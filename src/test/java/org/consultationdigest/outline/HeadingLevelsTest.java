package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels of headings that were typed by hand, told from all of them together. */
class HeadingLevelsTest {
    private static final String TEXT = "The State has taken measures in this field and reports on them below.";

    @TempDir
    private Path folder;

    @Test
    void nestsDecimalNumbersByTheNumbersThatTheyShow() throws Exception {
        assertThat(levels(
                        "1. Context",
                        "1.1 People",
                        "1.2 Economy",
                        "1.2.1 Trade",
                        "1.2.2 Work",
                        "1.3 Law",
                        "2. Rights",
                        "2.1 Health",
                        "3. Outlook"))
                .containsExactly("1 1", "2 1.1", "2 1.2", "3 1.2.1", "3 1.2.2", "2 1.3", "1 2", "2 2.1", "1 3");
    }

    @Test
    void nestsDecimalNumbersBelowRomanOnesAndLettersBelowThem() throws Exception {
        assertThat(levels(
                        "I. CONTEXT",
                        "1. People",
                        "1.1. Children",
                        "a) Schooling",
                        "b) Play",
                        "1.2. Women",
                        "2. Economy",
                        "II. RIGHTS",
                        "1. Health",
                        "1.1. Care",
                        "2. Work"))
                .containsExactly(
                        "1 I",
                        "2 I.1",
                        "3 I.1.1",
                        "4 I.1.1.a",
                        "4 I.1.1.b",
                        "3 I.1.2",
                        "2 I.2",
                        "1 II",
                        "2 II.1",
                        "3 II.1.1",
                        "2 II.2");
    }

    @Test
    void takesARomanNumberThatFollowsALetterForItsOwnKindWhenTheNextOneGoesOn() throws Exception {
        assertThat(levels(
                        "A. Life",
                        "B. Liberty",
                        "C. Law",
                        "D. Privacy",
                        "E. Family",
                        "F. Faith",
                        "G. Speech",
                        "H. Vote",
                        "I. Elections",
                        "II. Parties",
                        "III. Press"))
                .endsWith("1 H", "2 H.I", "2 H.II", "2 H.III");
    }

    @Test
    void beginsLettersAnewBelowEveryRomanNumber() throws Exception {
        assertThat(levels(
                        "I. CONTEXT",
                        "A. Land",
                        "B. People",
                        "C. Law",
                        "D. Courts",
                        "II. RIGHTS",
                        "A. Life",
                        "B. Liberty",
                        "C. Fair trial",
                        "D. Privacy",
                        "E. Family",
                        "III. OUTLOOK"))
                .containsExactly(
                        "1 I", "2 I.A", "2 I.B", "2 I.C", "2 I.D", "1 II", "2 II.A", "2 II.B", "2 II.C", "2 II.D",
                        "2 II.E", "1 III");
    }

    @Test
    void goesOnAfterANumberThatIsMissing() throws Exception {
        assertThat(levels("I. CONTEXT", "A. Land", "C. Law", "II. RIGHTS", "IV. OUTLOOK", "A. Plans"))
                .containsExactly("1 I", "2 I.A", "2 I.C", "1 II", "1 IV", "2 IV.A");
    }

    @Test
    void nestsThePartsOfAVietnameseLaw() throws Exception {
        WordFile file = new WordFile();
        List.of("PHẦN THỨ NHẤT", "QUY ĐỊNH CHUNG", "Chương I", "PHẠM VI ÁP DỤNG", "Mục 1", "CÁC NGUYÊN TẮC")
                .forEach(file::bold);
        file.bold("Tiểu mục 1. Nguyên tắc chung").bold("Điều 1. Phạm vi điều chỉnh");
        file.paragraph("1. Luật này quy định về quyền con người.")
                .paragraph("a) Quyền sống;")
                .paragraph("2. Luật này quy định khác.");
        file.bold("Điều 2. Đối tượng áp dụng").paragraph("1. Cơ quan nhà nước.").paragraph("2. Tổ chức.");
        file.bold("Mục 2. CÁC HÀNH VI")
                .bold("Điều 3. Hành vi bị cấm")
                .bold("Chương thứ hai")
                .bold("TỔ CHỨC THỰC HIỆN");
        file.bold("Điều 4. Hiệu lực")
                .bold("PHẦN THỨ BA")
                .bold("ĐIỀU KHOẢN THI HÀNH")
                .bold("Điều 5. Thi hành");

        ReportOutline outline = read(file);

        assertThat(shown(outline))
                .containsExactly(
                        "1 phần QUY ĐỊNH CHUNG",
                        "2 chương PHẠM VI ÁP DỤNG",
                        "3 mục CÁC NGUYÊN TẮC",
                        "4 tiểu mục Nguyên tắc chung",
                        "5 điều Phạm vi điều chỉnh",
                        "5 điều Đối tượng áp dụng",
                        "3 mục CÁC HÀNH VI",
                        "4 điều Hành vi bị cấm",
                        "2 chương TỔ CHỨC THỰC HIỆN",
                        "3 điều Hiệu lực",
                        "1 phần ĐIỀU KHOẢN THI HÀNH",
                        "2 điều Thi hành");
        assertThat(outline.paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.number()).isEmpty());
    }

    @Test
    void keepsWhatAHeadingCallsItselfInEveryLanguage() throws Exception {
        assertThat(shown(read(bold("Part One. General", "Chapter 1: Land", "Section 2. People", "Section 3. Law"))))
                .containsExactly("1 part General", "2 chapter Land", "3 section People", "3 section Law");
        assertThat(shown(read(bold(
                        "Première partie : Cadre",
                        "Chapitre II. Droits",
                        "Section 1. Santé",
                        "Deuxième partie : Suites"))))
                .containsExactly("1 partie Cadre", "2 chapitre Droits", "3 section Santé", "1 partie Suites");
        assertThat(shown(read(bold(
                        "TÍTULO PRIMERO. Marco", "Capítulo 2. Derechos", "Artículo 3. Salud", "Artículo 4. Agua"))))
                .containsExactly("1 título Marco", "2 capítulo Derechos", "3 artículo Salud", "3 artículo Agua");
    }

    @Test
    void readsHigherNumbersInWords() throws Exception {
        WordFile file = new WordFile();
        for (String word : List.of("mười", "mười một", "mười hai", "mười ba")) {
            file.bold("Chương thứ " + word).bold("Tên chương " + word).paragraph(TEXT);
        }
        for (String word : List.of("Twenty", "Twenty-one", "Twenty-Two")) {
            file.bold("Chapter " + word).bold("Heading of " + word).paragraph(TEXT);
        }
        assertThat(read(file).sections())
                .extracting(Section::title)
                .containsExactly(
                        "Tên chương mười",
                        "Tên chương mười một",
                        "Tên chương mười hai",
                        "Tên chương mười ba",
                        "Heading of Twenty",
                        "Heading of Twenty-one",
                        "Heading of Twenty-Two");
    }

    @Test
    void doesNotTrustStylesThatPutEveryHeadingOnOneLevel() throws Exception {
        WordFile file = new WordFile();
        for (String heading :
                List.of("1. Context", "1.1 People", "1.2 Economy", "2. Rights", "2.1 Health", "2.2 Work")) {
            file.heading(1, heading).paragraph(TEXT);
        }
        assertThat(ids(read(file))).containsExactly("1 1", "2 1.1", "2 1.2", "1 2", "2 2.1", "2 2.2");
    }

    @Test
    void takesTheFirstOfSeveralBoldLinesForASectionWhenTextStandsBelowIt() throws Exception {
        ReportOutline outline = read(bold("Introduction", "Education", "Health", "Housing"));

        assertThat(outline.sections())
                .extracting(Section::title)
                .containsExactly("Introduction", "Education", "Health", "Housing");
    }

    @Test
    void takesABoldLineForTheTitleOfTheReportWhenAHeadingFollowsItAtOnce() throws Exception {
        WordFile file = new WordFile()
                .bold("National report of the State")
                .bold("Introduction")
                .paragraph(TEXT)
                .bold("Education")
                .paragraph(TEXT)
                .bold("Health")
                .paragraph(TEXT);

        ReportOutline outline = read(file);

        assertThat(outline.title()).isEqualTo("National report of the State");
        assertThat(outline.sections())
                .extracting(Section::title)
                .containsExactly("Introduction", "Education", "Health");
    }

    @Test
    void takesNoWholeParagraphForTheTitleOfADraftWithoutHeadings() throws Exception {
        ReportOutline outline = read(new WordFile().paragraph(TEXT).paragraph(TEXT + " More follows."));

        assertThat(outline.title()).isEqualTo("draft");
        assertThat(outline.sections()).extracting(Section::id).containsExactly("document");
    }

    @Test
    void takesATitleThatRunsOverTwoLinesBelowALabelThatStandsAlone() throws Exception {
        WordFile file = new WordFile()
                .bold("CHƯƠNG I")
                .bold("QUYỀN CON NGƯỜI VÀ")
                .bold("QUYỀN CÔNG DÂN")
                .paragraph(TEXT)
                .bold("CHƯƠNG II")
                .bold("TỔ CHỨC THỰC HIỆN")
                .paragraph(TEXT);

        assertThat(read(file).sections())
                .extracting(Section::title)
                .containsExactly("QUYỀN CON NGƯỜI VÀ QUYỀN CÔNG DÂN", "TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void readsArticlesInPlainTypeWhenTheyAreCountedOn() throws Exception {
        WordFile file = new WordFile()
                .bold("Chương I. Quy định chung")
                .paragraph("Điều 1. Phạm vi điều chỉnh")
                .paragraph(TEXT)
                .paragraph("Điều 2. Đối tượng áp dụng")
                .paragraph(TEXT)
                .bold("Chương II. Tổ chức")
                .paragraph("Điều 3. Hiệu lực thi hành")
                .paragraph(TEXT);

        assertThat(ids(read(file))).containsExactly("1 I", "2 I.1", "2 I.2", "1 II", "2 II.3");
    }

    private List<String> levels(String... headings) throws Exception {
        return ids(read(bold(headings)));
    }

    private static WordFile bold(String... headings) {
        WordFile file = new WordFile();
        for (String heading : headings) {
            file.bold(heading).paragraph(TEXT);
        }
        return file;
    }

    private static List<String> ids(ReportOutline outline) {
        return outline.sections().stream()
                .map(section -> section.level() + " " + section.id())
                .toList();
    }

    private static List<String> shown(ReportOutline outline) {
        return outline.sections().stream()
                .map(section -> section.level() + " " + section.unit().orElse("") + " " + section.title())
                .toList();
    }

    private ReportOutline read(WordFile file) throws Exception {
        Path report = folder.resolve("draft.docx");
        file.write(report);
        return new WordOutlineReader().read(report);
    }
}
