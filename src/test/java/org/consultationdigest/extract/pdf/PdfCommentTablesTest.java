package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.pdf.TablePrinter;
import org.consultationdigest.format.pdf.TablePrinter.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfCommentTablesTest {
    private static final List<String> HEADER = List.of("No.", "Section", "Comment", "Proposed change");
    private static final float[] WIDTHS = {40, 70, 210, 190};
    private static final List<String> WORDS = List.of(
            "schools",
            "water",
            "the",
            "report",
            "should",
            "mention",
            "wells",
            "figures",
            "of",
            "provinces",
            "and",
            "outdated",
            "census",
            "districts",
            "source",
            "are",
            "teachers",
            "without",
            "hills",
            "boats");

    @TempDir
    Path folder;

    private static Extraction.Parsed read(Path file) throws Exception {
        return (Extraction.Parsed) new PdfExtractor()
                .extract(Submissions.of("table.pdf", "application/pdf"), file, ExtractionContext.unknown());
    }

    private static List<String> said(Extraction.Parsed read) {
        return read.comments().stream()
                .map(comment -> comment.hints().references() + " "
                        + comment.wording().text().orElse("") + " | "
                        + comment.wording().proposedChange().orElse(""))
                .toList();
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < words; i++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryRowOfATableOverSeveralPages(Lines lines) throws Exception {
        Random random = new Random(7);
        List<List<String>> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            String section = (1 + i / 10) + "." + (1 + i % 10);
            String comment = sentence(random, 4 + random.nextInt(30));
            String change = i % 3 == 0 ? "" : sentence(random, 3 + random.nextInt(20));
            rows.add(List.of(String.valueOf(i), section, comment, change));
            expected.add("[Section " + section + "] " + comment + " | " + change);
        }

        Extraction.Parsed read =
                read(new TablePrinter(lines, 60, WIDTHS).print(folder, "Comments on the draft report", HEADER, rows));

        assertThat(said(read)).containsExactlyElementsOf(expected);
        assertThat(read.facts().channel()).isEqualTo(Channel.TABLE);
        assertThat(read.comments()).extracting(ExtractedComment::kind).containsOnly(CommentKind.TABLE_ROW);
        assertThat(read.comments().get(39).location().page().orElse(0)).isGreaterThan(1);
        assertThat(read.remainder())
                .extracting(Remainder::text)
                .anyMatch(text -> text.contains("Comments on the draft"));
    }

    @Test
    void putsARowTogetherThatThePageCutsInTwo() throws Exception {
        Extraction.Parsed read = read(new TablePrinter(Lines.ALL, 60, WIDTHS)
                .printCut(
                        folder,
                        HEADER,
                        List.of("1", "2.1", "The figures of provinces are", "Use those of the"),
                        List.of("", "", "outdated.", "census.")));

        assertThat(read.comments())
                .extracting(
                        comment -> comment.wording().text().orElse(""),
                        comment -> comment.wording().proposedChange().orElse(""))
                .containsExactly(tuple("The figures of provinces are outdated.", "Use those of the census."));
    }

    @Test
    void keepsRowsApartThatBeginWithTheirOwnCodesOnTheNextPage() throws Exception {
        List<String> header = List.of("Body", "Type", "Comment", "Proposed change");

        Extraction.Parsed read = read(new TablePrinter(Lines.ALL, 60, WIDTHS)
                .printCut(
                        folder,
                        header,
                        List.of("FB", "te", "Please give the figures by province", ""),
                        List.of("FB", "ge", "We welcome the census.", "")));

        assertThat(read.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("Please give the figures by province", "We welcome the census.");
    }

    @Test
    void doesNotTakeATableOfFiguresForComments() throws Exception {
        Extraction.Parsed read = read(new TablePrinter(Lines.ALL, 60, WIDTHS)
                .print(
                        folder,
                        "Annex",
                        List.of("No.", "Province", "Pupils", "Teachers"),
                        List.of(List.of("1", "North", "1200", "80"), List.of("2", "South", "1300", "90"))));

        assertThat(read.comments()).noneMatch(comment -> comment.kind() == CommentKind.TABLE_ROW);
    }
}
