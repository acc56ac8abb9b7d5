package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParagraphNumbersTest {
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
    void numbersParagraphsThatWordNumbersAcrossHeadings() throws Exception {
        WordFile file = new WordFile().numbering(LISTS);
        automatic(file, 1, "Introduction");
        file.numbered(2, 0, "First paragraph.").numbered(2, 0, "Second paragraph, with a list:");
        file.numbered(3, 0, "item one;").numbered(3, 0, "item two;").numbered(2, 1, "a letter");
        automatic(file, 1, "Rights");
        file.raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                + WordFile.run("Next paragraph.") + "</w:p>");

        ReportOutline outline = read(file);

        assertThat(outline.section("II").orElseThrow().paragraphs()).isPresent();
        assertThat(outline.paragraph("1").orElseThrow().text()).isEqualTo("First paragraph.");
        assertThat(outline.paragraph("2").orElseThrow().section()).isEqualTo("I");
    }

    @Test
    void tellsNumberedParagraphsFromHeadingsAndFromListsInsideThem() throws Exception {
        WordFile file = new WordFile()
                .bold("I. INTRODUCTION")
                .paragraph("1. The report was prepared by a working group.")
                .paragraph("2. It met the following bodies:")
                .paragraph("1. Ministries;")
                .paragraph("2. Unions;")
                .paragraph("3. Research institutes;")
                .paragraph("3. The draft was published.")
                .bold("II. RIGHTS")
                .bold("A. Equality")
                .bold("1. Legal framework")
                .paragraph("4. A law was adopted.")
                .paragraph("5. A second law was adopted.")
                .paragraph("5bis. A third one, too.")
                .paragraph("6. Work goes on.");

        ReportOutline outline = read(file);

        assertThat(ids(outline)).containsExactly("I", "II", "II.A", "II.A.1");
        assertThat(numbers(outline)).containsExactly("1", "2", "3", "4", "5", "5bis", "6");
        assertThat(outline.paragraph("3").orElseThrow().text()).isEqualTo("The draft was published.");
        assertThat(outline.section("I").orElseThrow().paragraphs()).contains(new Section.Span(1, 3));
        assertThat(outline.section("II").orElseThrow().paragraphs()).contains(new Section.Span(4, 6));
        assertThat(outline.problems()).isEmpty();
    }

    @Test
    void keepsTextBeforeTheFirstHeadingInAFrontSectionOnlyWhenItsParagraphsAreNumbered() throws Exception {
        WordFile cover = new WordFile().bold("Draft report").paragraph("Circulated for comments.");
        cover.heading(1, "I. Introduction")
                .paragraph("1. One.")
                .heading(1, "II. Rights")
                .paragraph("2. Two.");
        WordFile summary = new WordFile().bold("Draft report").paragraph("1. In short.");
        summary.heading(1, "I. Introduction")
                .paragraph("2. One.")
                .heading(1, "II. Rights")
                .paragraph("3. Two.");

        assertThat(ids(read(cover))).containsExactly("I", "II");
        assertThat(ids(read(summary))).containsExactly("front", "I", "II");
        assertThat(read(summary).paragraph("1").orElseThrow().section()).isEqualTo("front");
    }

    @Test
    void saysWhereNumbersJumpOrStandTwice() throws Exception {
        WordFile file = new WordFile()
                .bold("I. INTRODUCTION")
                .paragraph("1. One.")
                .bold("III. RIGHTS")
                .paragraph("2. Two.")
                .paragraph("4. Four.")
                .bold("III. RIGHTS AGAIN");

        ReportOutline outline = read(file);

        assertThat(ids(outline)).containsExactly("I", "III", "III-2");
        assertThat(outline.problems())
                .extracting(problem -> problem.part().orElseThrow())
                .containsExactly("section III", "section III", "paragraph 4");
        assertThat(codes(outline)).containsOnly(ProblemCode.NUMBERING);
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

    private static List<String> numbers(ReportOutline outline) {
        return outline.paragraphs().stream()
                .flatMap(paragraph -> paragraph.number().stream())
                .toList();
    }

    private static List<ProblemCode> codes(ReportOutline outline) {
        return outline.problems().stream().map(Problem::code).toList();
    }
}
