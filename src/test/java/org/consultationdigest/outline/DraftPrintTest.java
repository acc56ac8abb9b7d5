package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.outline.DraftPages.LineNumbering;
import org.consultationdigest.outline.DraftPages.Origin;
import org.consultationdigest.outline.DraftPrinter.Numbers;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftPrintTest {
    private static final String WATER = "The river commission publishes the quality of the water each month, and the"
            + " communes along the river are heard before a licence is given to a new plant upstream of them.";
    private static final String WORK =
            "The labour inspectorate visited four hundred workplaces, and wrote to the owners of"
                    + " those where the rules of safety were not kept within the month that the law allows.";
    private static final String PAGE_BREAK = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    @TempDir
    private Path folder;

    private Path draft() throws IOException {
        WordFile word = new WordFile();
        for (int chapter = 1; chapter <= 8; chapter++) {
            word.bold(chapter + ". Chapter " + title(chapter));
            word.paragraph(WATER + " This is chapter " + title(chapter) + ".");
            word.paragraph("In " + title(chapter) + ": " + WORK);
            word.raw(chapter == 4 ? PAGE_BREAK : "");
        }
        return word.write(folder.resolve("draft.docx"));
    }

    private static String title(int chapter) {
        return List.of("one", "two", "three", "four", "five", "six", "seven", "eight")
                .get(chapter - 1);
    }

    /** The print has a cover, and some words that the draft lost since. */
    private DraftPrinter printer() throws IOException {
        DraftPrinter printer = new DraftPrinter()
                .numbered(Numbers.THROUGHOUT, 1)
                .labelled(page -> page == 1 ? "" : String.valueOf(page - 1))
                .newPage()
                .newPage();
        for (int chapter = 1; chapter <= 8; chapter++) {
            printer.heading(1, chapter + ". Chapter " + title(chapter));
            printer.paragraph(WATER + (chapter == 3 ? " A sentence that went out later on." : "") + " This is chapter "
                    + title(chapter) + ".");
            printer.paragraph("In " + title(chapter) + ": " + WORK);
        }
        return printer;
    }

    @Test
    void givesEachParagraphOfAWordDraftThePagesAndLinesOfItsPrint() throws IOException {
        DraftPrinter printer = printer();
        ReportOutline outline = new Outlines().read(draft(), Optional.of(printer.print(folder)));
        PageIndex index = PageIndex.of(outline);

        assertThat(outline.problems()).isEmpty();
        assertThat(outline.pages().origin()).isEqualTo(Origin.PRINT);
        assertThat(outline.pages().lineNumbering()).isEqualTo(LineNumbering.PRINTED_THROUGHOUT);
        for (DraftPrinter.Line line : printer.lines()) {
            assertThat(index.atLine(OptionalInt.empty(), line.number()))
                    .as("%s", line)
                    .singleElement()
                    .satisfies(place -> {
                        String found = place.paragraph().text();
                        assertThat(line.block()).endsWith(found.substring(Math.max(0, found.length() - 15)));
                        assertThat(place.page().physical()).isEqualTo(line.page());
                        assertThat(place.page().number()).hasValue(line.page() - 1);
                    });
        }
    }

    @Test
    void takesThePagesThatWordSavedWithoutAPrintAndSaysSo() throws IOException {
        ReportOutline outline = new Outlines().read(draft());
        PageIndex index = PageIndex.of(outline);

        assertThat(outline.pages().inferred()).isTrue();
        assertThat(outline.section("5").orElseThrow().pages()).contains(new Section.Span(2, 2));
        assertThat(index.onPage(2)).extracting(DraftParagraph::section).containsOnly("5", "6", "7", "8");
        assertThat(index.atLine(OptionalInt.of(2), 3)).isEmpty();
    }

    @Test
    void doesNotUseAFileThatIsNoPrintOfTheDraft() throws IOException {
        Path other = new DraftPrinter()
                .heading(1, "1. Annual accounts")
                .paragraph("Nothing here was taken from any chapter: figures, tables, signatures, stamps, seals.")
                .print(folder);
        ReportOutline outline = new Outlines().read(draft(), Optional.of(other));

        assertThat(outline.pages().inferred()).isTrue();
        assertThat(outline.problems()).extracting(Problem::code).containsExactly(ProblemCode.OTHER_DRAFT);
    }

    @Test
    void givesATypedOutlineThePagesOfThePrint() throws IOException {
        StringBuilder typed = new StringBuilder();
        for (int chapter = 1; chapter <= 8; chapter++) {
            typed.append(chapter).append("\tChapter ").append(title(chapter)).append('\n');
        }
        Path list = Files.writeString(folder.resolve("outline.tsv"), typed, StandardCharsets.UTF_8);
        DraftPrinter printer = printer();
        PageIndex index = PageIndex.of(new Outlines().read(list, Optional.of(printer.print(folder))));

        for (DraftPrinter.Line line : printer.lines()) {
            if (line.block().contains("Chapter ")) {
                assertThat(index.atLine(OptionalInt.empty(), line.number() + 1))
                        .extracting(place -> place.paragraph().section())
                        .containsExactly(line.block().substring(0, 1));
            }
        }
    }

    @Test
    void saysThatAPrintIsNotThere() throws IOException {
        Path report = draft();

        assertThatThrownBy(() -> new Outlines().read(report, Optional.of(folder.resolve("absent.pdf"))))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("no such file");
    }
}
