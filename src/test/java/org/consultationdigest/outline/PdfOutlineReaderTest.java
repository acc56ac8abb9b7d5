package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.consultationdigest.format.pdf.PdfBuilder.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfOutlineReaderTest {
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

    private static List<String> ids(ReportOutline outline) {
        return outline.sections().stream().map(Section::id).toList();
    }

    private static List<String> texts(ReportOutline outline) {
        return outline.paragraphs().stream().map(DraftParagraph::text).toList();
    }

    @Test
    void readsHeadingsByTheirNumbersAndType() throws IOException {
        ReportOutline outline = read(new DraftPrinter()
                .heading(1, "I. Rights")
                .paragraph("1. " + WATER)
                .heading(2, "A. Water")
                .paragraph("2. " + WORK)
                .heading(2, "B. Work")
                .paragraph("3. " + WATER)
                .heading(1, "II. Duties")
                .paragraph("4. " + WORK));

        assertThat(ids(outline)).containsExactly("I", "I.A", "I.B", "II");
        assertThat(outline.section("I").orElseThrow().paragraphs()).contains(new Section.Span(1, 3));
        assertThat(outline.paragraph("2").orElseThrow().text()).isEqualTo(WORK);
        assertThat(outline.problems()).isEmpty();
    }

    @Test
    void readsHeadingsWithoutNumbersByTheSizeOfTheirType() throws IOException {
        ReportOutline outline = read(new DraftPrinter()
                .large(1, "Rights")
                .paragraph(WATER)
                .large(2, "Water")
                .paragraph(WORK)
                .large(2, "Work")
                .paragraph(WATER)
                .large(1, "Duties")
                .paragraph(WORK));

        assertThat(outline.sections()).extracting(Section::title).containsExactly("Rights", "Water", "Work", "Duties");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(1, 2, 2, 1);
    }

    @Test
    void takesAHeadingWithoutANumberThatLooksLikeTheNumberedOnes() throws IOException {
        ReportOutline outline = read(new DraftPrinter()
                .heading(1, "Foreword")
                .paragraph(WATER)
                .heading(1, "1. Rights")
                .paragraph(WORK)
                .heading(2, "1.1 Water")
                .paragraph(WORK)
                .heading(1, "2. Duties")
                .paragraph(WATER)
                .heading(1, "Conclusion")
                .paragraph(WORK));

        assertThat(ids(outline)).containsExactly("foreword", "1", "1.1", "2", "conclusion");
    }

    @Test
    void takesTheLevelsOfBookmarksThatLeadToPrintedHeadings() throws IOException {
        ReportOutline outline = read(new DraftPrinter()
                .withBookmarks()
                .heading(1, "Rights")
                .paragraph(WATER)
                .heading(2, "Water")
                .paragraph(WORK)
                .newPage()
                .heading(3, "Rivers and the plants that stand along them, with a title that is so long that it goes on")
                .paragraph(WORK)
                .heading(1, "Duties")
                .paragraph(WATER));

        assertThat(outline.sections()).extracting(Section::level).containsExactly(1, 2, 3, 1);
        assertThat(outline.sections().get(2).title()).endsWith("that it goes on");
        assertThat(outline.problems()).isEmpty();
    }

    @Test
    void leavesOutTheTableOfContentsRunningHeadsAndPageNumbers() throws IOException {
        DraftPrinter printer = new DraftPrinter()
                .withHead("Draft for consultation")
                .labelled(page -> "Page " + page)
                .newPage()
                .heading(1, "Table of contents")
                .entry("1. Rights", "2")
                .entry("1.1 Water", "2")
                .entry("2. Duties", "3")
                .newPage()
                .heading(1, "1. Rights")
                .paragraph(WATER)
                .heading(2, "1.1 Water")
                .paragraph(WORK)
                .newPage()
                .heading(1, "2. Duties")
                .paragraph(WATER);
        ReportOutline outline = read(printer);

        assertThat(ids(outline)).containsExactly("1", "1.1", "2");
        assertThat(outline.section("1").orElseThrow().pages()).contains(new Section.Span(2, 2));
        assertThat(texts(outline)).noneMatch(text -> text.contains("Draft for consultation") || text.contains("Page "));
    }

    @Test
    void keepsFootnotesApartFromASentenceThatGoesOnOnTheNextPage() throws IOException {
        DraftPrinter printer = new DraftPrinter().heading(1, "1. Rights");
        printer.note("1 See the report of the commission, Volume 2.");
        for (int i = 0; i < 9; i++) {
            printer.paragraph(WATER + " " + WORK);
        }
        printer.heading(1, "2. Duties").paragraph(WORK);
        ReportOutline outline = read(printer);

        assertThat(printer.lines()).extracting(DraftPrinter.Line::page).contains(2);
        assertThat(ids(outline)).containsExactly("1", "2");
        assertThat(texts(outline))
                .filteredOn(text -> text.equals(WATER + " " + WORK))
                .hasSize(9);
        assertThat(outline.exhibits())
                .extracting(Exhibit::kind, Exhibit::label, Exhibit::caption)
                .containsExactly(tuple(Exhibit.Kind.FOOTNOTE, "1", "See the report of the commission, Volume 2."));
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        DraftPrinter printer = new DraftPrinter().inColumns(2);
        for (int chapter = 1; chapter <= 12; chapter++) {
            printer.heading(1, chapter + ". Chapter").paragraph(WATER + " " + WORK);
        }
        ReportOutline outline = read(printer);

        assertThat(ids(outline)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(texts(outline))
                .filteredOn(text -> text.equals(WATER + " " + WORK))
                .hasSize(12);
    }

    @Test
    void makesOneSectionOfADraftWithoutHeadings() throws IOException {
        ReportOutline outline = read(new DraftPrinter().paragraph(WATER).paragraph(WORK));

        assertThat(ids(outline)).containsExactly("document");
        assertThat(outline.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_HEADINGS);
        assertThat(outline.section("document").orElseThrow().pages()).contains(new Section.Span(1, 1));
    }

    @Test
    void readsFiveThousandSections() throws IOException {
        DraftPrinter printer = new DraftPrinter();
        for (int section = 1; section <= 5000; section++) {
            if (section % 25 == 1) {
                printer.newPage();
            }
            printer.heading(3, section + ". Section");
        }

        assertThat(read(printer).sections()).hasSize(5000);
    }

    @Test
    void saysWhyAPdfIsNoDraftThatCanBeRead() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7 and no more");
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path locked = pdf().page().lines(72, 700, "1. Rights").locked("secret").saveTo(folder);
        Path picture = pdf().page().picture().saveTo(folder);

        assertThatThrownBy(() -> new Outlines().read(damaged)).isInstanceOf(UnreadableReportException.class);
        assertThatThrownBy(() -> new Outlines().read(empty)).isInstanceOf(UnreadableReportException.class);
        assertThatThrownBy(() -> new Outlines().read(locked))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> new Outlines().read(picture))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("no text")
                .hasMessageNotContaining("\n");
    }
}
