package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.pdf.PdfBuilder.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.consultationdigest.outline.DraftPages.LineNumbering;
import org.consultationdigest.outline.DraftPrinter.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed pages and lines of PDF drafts. */
class PdfDraftPagesTest {
    private static final String WATER = "The river commission publishes the quality of the water each month, and the"
            + " communes along the river are heard before a licence is given to a new plant upstream of them.";
    private static final String WORK =
            "The labour inspectorate visited four hundred workplaces, and wrote to the owners of"
                    + " those where the rules of safety were not kept within the month that the law allows.";

    @TempDir
    private Path folder;

    private ReportOutline read(DraftPrinter printer) throws IOException {
        return new Outlines().read(printer.print(folder));
    }

    private static List<String> texts(ReportOutline outline) {
        return outline.paragraphs().stream().map(DraftParagraph::text).toList();
    }

    @Test
    void meansThePrintedNumberOfAPage() throws IOException {
        DraftPrinter printer = new DraftPrinter()
                .labelled(page -> page <= 2 ? List.of("i", "ii").get(page - 1) : String.valueOf(page - 2));
        printer.newPage().heading(1, "Foreword").paragraph(WATER).newPage().paragraph(WORK);
        for (int chapter = 1; chapter <= 4; chapter++) {
            printer.newPage().heading(1, chapter + ". Chapter").paragraph(chapter + " " + WATER);
        }
        ReportOutline outline = read(printer);
        PageIndex index = PageIndex.of(outline);

        assertThat(outline.section("3").orElseThrow().pages()).contains(new Section.Span(3, 3));
        assertThat(index.onPage(3)).extracting(DraftParagraph::section).containsOnly("3");
        assertThat(index.pages("3")).extracting(DraftPage::physical).containsExactly(5);
        assertThat(index.onPage("ii")).extracting(DraftParagraph::text).containsExactly(WORK);
        assertThat(index.onPage(5)).isEmpty();
    }

    @Test
    void countsTheLinesOfAPageWhereNoneAreNumbered() throws IOException {
        DraftPrinter printer = new DraftPrinter()
                .heading(1, "1. Rights")
                .paragraph(WATER)
                .heading(1, "2. Duties")
                .paragraph(WORK);
        PageIndex index = PageIndex.of(read(printer));

        assertThat(index.pages().lineNumbering()).isEqualTo(LineNumbering.COUNTED);
        assertThat(index.atLine(OptionalInt.of(1), 2))
                .extracting(place -> place.paragraph().text())
                .containsExactly(WATER);
        assertThat(index.atLine(OptionalInt.of(1), -1))
                .extracting(place -> place.paragraph().text())
                .containsExactly(WORK);
        assertThat(index.atLine(OptionalInt.empty(), 2)).isEmpty();
        assertThat(index.atLine(OptionalInt.of(1), 99)).isEmpty();
    }

    @Test
    void knowsLineNumbersThatBeginAnewOnEveryPage() throws IOException {
        DraftPrinter printer = new DraftPrinter().numbered(Numbers.PER_PAGE, 1);
        for (int chapter = 1; chapter <= 12; chapter++) {
            printer.heading(1, chapter + ". Chapter").paragraph(chapter + " " + WATER + " " + WORK);
        }
        PageIndex index = PageIndex.of(read(printer));

        assertThat(index.pages().lineNumbering()).isEqualTo(LineNumbering.PRINTED_PER_PAGE);
        assertThat(index.atLine(OptionalInt.empty(), 2)).isEmpty();
        for (DraftPrinter.Line line : printer.lines()) {
            assertThat(index.atLine(OptionalInt.of(line.page()), line.number()))
                    .as("%s", line)
                    .singleElement()
                    .satisfies(place ->
                            assertThat(line.block()).endsWith(place.paragraph().text()));
        }
    }

    @Test
    void countsTheLinesBetweenPrintedNumbers() throws IOException {
        DraftPrinter printer = new DraftPrinter().numbered(Numbers.THROUGHOUT, 5);
        for (int chapter = 1; chapter <= 30; chapter++) {
            printer.heading(1, chapter + ". Chapter").paragraph(chapter + " " + WATER + " " + WORK);
        }
        PageIndex index = PageIndex.of(read(printer));

        assertThat(index.pages().lineNumbering()).isEqualTo(LineNumbering.PRINTED_THROUGHOUT);
        for (DraftPrinter.Line line : printer.lines()) {
            assertThat(index.atLine(OptionalInt.empty(), line.number()))
                    .as("%s", line)
                    .singleElement()
                    .satisfies(place ->
                            assertThat(line.block()).endsWith(place.paragraph().text()));
        }
    }

    @Test
    void doesNotTakeTheNumbersOfATableForLineNumbers() throws IOException {
        var builder = pdf().page().bold(72, 760, "1. Members").lines(72, 735, "No.");
        builder.lines(120, 735, "Name");
        for (int row = 1; row <= 20; row++) {
            builder.lines(72, 735 - 14 * row, String.valueOf(row)).lines(120, 735 - 14 * row, "Member body " + row);
        }
        ReportOutline outline = new Outlines().read(builder.saveTo(folder));

        assertThat(outline.pages().lineNumbering()).isEqualTo(LineNumbering.COUNTED);
        assertThat(String.join("\n", texts(outline))).contains("20\tMember body 20");
    }
}
