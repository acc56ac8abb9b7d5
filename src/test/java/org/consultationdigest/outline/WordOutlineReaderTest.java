package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordOutlineReaderTest {
    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "upperRoman", "%1.")
            + level(1, "upperLetter", "%2.") + level(2, "decimal", "%3.") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
            + "</w:lvlOverride></w:num>";

    @TempDir
    private Path folder;

    @Test
    void putsTheLabelsOfTheParentsBeforeAnAutomaticLabelThatShowsOnlyItsOwnLevel() throws Exception {
        WordFile file = new WordFile().numbering(LISTS);
        automatic(file, 1, "Methodology");
        automatic(file, 1, "Rights");
        automatic(file, 2, "Civil rights");
        automatic(file, 2, "Social rights");
        automatic(file, 3, "Health");
        automatic(file, 1, "Outlook");
        automatic(file, 2, "Plans");

        assertThat(ids(read(file))).containsExactly("I", "II", "II.A", "II.B", "II.B.1", "III", "III.A");
    }

    @Test
    void readsLettersThatAreRomanNumbersTooByTheSequenceTheyStandIn() throws Exception {
        WordFile file = new WordFile().bold("I. INTRODUCTION").bold("II. RIGHTS");
        for (char letter = 'A'; letter <= 'M'; letter++) {
            file.bold(letter + ". Group " + letter).paragraph("Text about group " + letter + " and its rights.");
        }
        file.bold("III. OUTLOOK").bold("A. Plans").bold("IV. CONCLUSION");

        ReportOutline outline = read(file);

        assertThat(ids(outline))
                .containsExactly(
                        "I", "II", "II.A", "II.B", "II.C", "II.D", "II.E", "II.F", "II.G", "II.H", "II.I", "II.J",
                        "II.K", "II.L", "II.M", "III", "III.A", "IV");
        assertThat(outline.problems()).isEmpty();
    }

    @Test
    void countsVietnameseLettersAsTheyAreCounted() throws Exception {
        WordFile file = new WordFile().bold("I. QUYỀN CON NGƯỜI");
        for (String letter : List.of("A", "B", "C", "D", "Đ", "E", "G", "H", "I", "K")) {
            file.bold(letter + ". Nhóm " + letter);
        }

        ReportOutline outline = read(file);

        assertThat(ids(outline)).endsWith("I.D", "I.Đ", "I.E", "I.G", "I.H", "I.I", "I.K");
        assertThat(outline.problems()).isEmpty();
    }

    @Test
    void readsHeadingsMarkedTypedAndAutomaticInOneDraft() throws Exception {
        WordFile file = new WordFile()
                .heading(1, "I. Introduction")
                .bold("A. Background")
                .bold("B. Method")
                .heading(1, "II. Rights")
                .heading(2, "A. Equality")
                .heading(2, "Conclusion")
                .heading(1, "Annexes");

        assertThat(ids(read(file))).containsExactly("I", "I.A", "I.B", "II", "II.A", "conclusion", "annexes");
    }

    @Test
    void givesUnnumberedSectionsAShortIdOfTheirOwn() throws Exception {
        WordFile file = new WordFile()
                .heading(1, "Giáo dục và đào tạo")
                .heading(2, "Summary")
                .heading(1, "Health")
                .heading(2, "Summary")
                .heading(2, "Summary");

        assertThat(ids(read(file)))
                .containsExactly("giao-duc-va-dao-tao", "summary", "health", "health.summary", "health.summary-2");
    }

    @Test
    void takesEntriesOfATableOfContentsAndCellsOfTablesForText() throws Exception {
        WordFile file = new WordFile()
                .styled("TOC1", "I. Introduction\t2")
                .bold("II. Rights ........ 5")
                .heading(1, "I. Introduction")
                .heading(1, "II. Rights")
                .bold("Annex I")
                .bold("Matrix of recommendations");
        file.raw("<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + WordFile.run("38.1")
                + "</w:p></w:tc></w:tr></w:tbl>");

        ReportOutline outline = read(file);

        assertThat(ids(outline)).containsExactly("I", "II", "Annex-I");
        assertThat(outline.section("Annex-I").orElseThrow().title()).isEqualTo("Matrix of recommendations");
        assertThat(outline.paragraphs().get(outline.paragraphs().size() - 1).text())
                .isEqualTo("38.1");
    }

    @Test
    void takesChaptersWithTheirTitlesOnTheLineBelow() throws Exception {
        WordFile file = new WordFile()
                .bold("CHƯƠNG I")
                .bold("QUY ĐỊNH CHUNG")
                .bold("Mục 1. Phạm vi")
                .paragraph("Văn bản này quy định về phạm vi.")
                .bold("CHƯƠNG II")
                .bold("TỔ CHỨC THỰC HIỆN");

        ReportOutline outline = read(file);

        assertThat(ids(outline)).containsExactly("I", "I.1", "II");
        assertThat(outline.sections())
                .extracting(Section::title)
                .containsExactly("QUY ĐỊNH CHUNG", "Phạm vi", "TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void takesTheTitleStyleForTheTitle() throws Exception {
        WordFile file =
                new WordFile().bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").styled("Title", "Draft report");
        file.heading(1, "Introduction").heading(1, "Rights");

        assertThat(read(file).title()).isEqualTo("Draft report");
    }

    @Test
    void takesTheOnlyHighestHeadingForTheTitle() throws Exception {
        WordFile file = new WordFile()
                .heading(1, "Draft report")
                .heading(2, "I. Introduction")
                .heading(2, "II. Rights");

        ReportOutline outline = read(file);

        assertThat(outline.title()).isEqualTo("Draft report");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(1, 1);
    }

    @Test
    void saysThatADraftHasNoHeadings() throws Exception {
        ReportOutline outline = read(new WordFile().paragraphs("Some text.", "And more of it."));

        assertThat(ids(outline)).containsExactly("document");
        assertThat(codes(outline)).containsExactly(ProblemCode.NO_HEADINGS);
        assertThat(outline.paragraphs()).hasSize(2);
    }

    @Test
    void knowsThePagesOfSections() throws Exception {
        WordFile file = new WordFile().heading(1, "I. One").paragraph("text");
        file.raw("<w:p><w:r><w:lastRenderedPageBreak/><w:t>more</w:t></w:r></w:p>")
                .heading(1, "II. Two");

        ReportOutline outline = read(file);

        assertThat(outline.section("I").orElseThrow().pages()).contains(new Section.Span(1, 2));
        assertThat(outline.section("II").orElseThrow().pages()).contains(new Section.Span(2, 2));
        assertThat(outline.paragraphs().get(0).page()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void readsFiveThousandSectionsInSeconds() throws Exception {
        WordFile file = new WordFile();
        for (int i = 1; i <= 5_000; i++) {
            file.heading(1, i + ". Section " + i).paragraph("Text of section " + i + ", no two alike: " + i * 7919L);
        }

        ReportOutline outline = Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(file));

        assertThat(outline.sections()).hasSize(5_000);
        assertThat(OutlineIndex.of(outline).section("4999").orElseThrow().title())
                .isEqualTo("Section 4999");
    }

    private static void automatic(WordFile file, int level, String title) {
        file.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/><w:numPr><w:ilvl w:val=\"" + (level - 1)
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + WordFile.run(title) + "</w:p>");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private ReportOutline read(WordFile file) throws Exception {
        return new Outlines().read(file.write(folder.resolve("draft.docx")));
    }

    private static List<String> ids(ReportOutline outline) {
        return outline.sections().stream().map(Section::id).toList();
    }

    private static List<ProblemCode> codes(ReportOutline outline) {
        return outline.problems().stream().map(Problem::code).toList();
    }
}
