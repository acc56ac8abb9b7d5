package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that go in circles, are all heading or none: an outline or a clear problem, in time. */
class HostileDraftsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void readsADraftWhoseListsPointAtEachOther() throws Exception {
        WordFile file = new WordFile()
                .styles(
                        "<w:style w:type=\"numbering\" w:styleId=\"One\"><w:name w:val=\"One\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                                + "</w:numPr></w:pPr></w:style><w:style w:type=\"numbering\" w:styleId=\"Two\"><w:name w:val=\"Two\"/>"
                                + "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Two\"/></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"One\"/></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>");
        file.heading(1, "I. Context")
                .numbered(1, 0, "In a circle.")
                .numbered(2, 3, "And on.")
                .heading(1, "II. Rights");

        assertThat(soon(file).sections()).extracting(Section::id).containsExactly("I", "II");
    }

    @Test
    void readsADraftWhoseStylesAreBasedOnEachOther() throws Exception {
        WordFile file = new WordFile()
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
                                + "</w:pPr></w:style>");
        file.styled("A", "Context").paragraph("Text.").styled("B", "Rights").paragraph("Text.");

        assertThat(soon(file).sections()).extracting(Section::title).containsExactly("Context", "Rights");
    }

    @Test
    void takesStylesBasedOnHeadingsAndHeadingsNamedInOtherLanguages() throws Exception {
        WordFile file = new WordFile()
                .styles(
                        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Own\"><w:name w:val=\"Own\"/>"
                                + "<w:basedOn w:val=\"Heading1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Tiu2\"><w:name w:val=\"Tiêu đề 2\"/>"
                                + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Titre3\"><w:name w:val=\"Titre 3\"/></w:style>");
        file.styled("Own", "Context")
                .styled("Tiu2", "Con người")
                .styled("Titre3", "Santé")
                .styled("Own", "Rights");

        assertThat(soon(file).sections()).extracting(Section::level).containsExactly(1, 2, 3, 1);
    }

    @Test
    void takesHeadingsOfFourHundredCharactersForText() throws Exception {
        String title = "Right to health of persons ".repeat(15).strip();
        WordFile file = new WordFile()
                .heading(1, "I. " + title)
                .heading(1, "I. Context")
                .heading(1, "II. Rights");

        ReportOutline outline = soon(file);

        assertThat(title).hasSizeGreaterThan(400);
        assertThat(outline.sections()).extracting(Section::id).containsExactly("I", "II");
        assertThat(outline.paragraphs()).hasSize(3);
    }

    @Test
    void settlesFiveThousandTypedHeadingsOnFourLevels() throws Exception {
        WordFile file = new WordFile();
        for (int a = 1; a <= 10; a++) {
            file.bold(a + ". Part");
            for (int b = 1; b <= 20; b++) {
                file.bold(a + "." + b + " Chapter");
                for (int c = 1; c <= 25; c++) {
                    file.bold(a + "." + b + "." + c + " Section");
                }
            }
        }

        ReportOutline outline = soon(file);

        assertThat(outline.sections())
                .hasSize(5_210)
                .allSatisfy(section -> assertThat(section.level())
                        .isEqualTo(section.number().orElseThrow().labels().size()));
        assertThat(outline.problems()).isEmpty();
    }

    @Test
    void saysThatHeadingsWereSkippedAndWhere() throws Exception {
        ReportOutline outline = soon(
                new WordFile().heading(1, "I. Context").heading(3, "1. People").heading(2, "A. Land"));

        assertThat(outline.problems()).extracting(Problem::code).contains(ProblemCode.NUMBERING);
        assertThat(outline.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("level"));
    }

    private ReportOutline soon(WordFile file) throws Exception {
        Path report = file.write(folder.resolve("draft.docx"));
        return Assertions.assertTimeout(SOON, () -> new Outlines().read(report));
    }
}
