package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.outline.DraftPages.LineNumbering;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real draft that was circulated as a PDF with printed line numbers, and where the lines stated in its comments stand. */
class PrintedLinesOfARealDraftTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "uspki");
    private static final Pattern FIRST_NUMBER = Pattern.compile("[0-9]+");

    private static ReportOutline outline;
    private static List<Stated> rows;

    /** A row of the list: what a comment states, and where that line stands. */
    private record Stated(String row, OptionalInt page, int line, int truePage, String trueSection) {}

    @BeforeAll
    static void readTheDraft() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        try (var files = Files.newDirectoryStream(FOLDER, "*.pdf")) {
            outline = new Outlines().read(files.iterator().next());
        }
        rows = Files.readAllLines(FOLDER.resolve("links.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[6].isEmpty())
                .map(cells -> new Stated(
                        cells[0],
                        number(cells[2]),
                        number(cells[3]).orElseThrow(),
                        Integer.parseInt(cells[5]),
                        cells[6]))
                .toList();
    }

    private static OptionalInt number(String written) {
        Matcher matcher = FIRST_NUMBER.matcher(written);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
    }

    @Test
    void everySectionThatALineStandsInIsASectionOfTheOutline() {
        assertThat(outline.sections())
                .extracting(Section::id)
                .containsAll(rows.stream().map(Stated::trueSection).distinct().toList());
    }

    @Test
    void everyEntryOfItsTableOfContentsIsASection() {
        Pattern entry = Pattern.compile("([0-9]+(?:\\.[0-9]+)*)\\.?\\s.*\\.{4,}\\s*[0-9]+");
        List<String> entries = outline.paragraphs().stream()
                .map(paragraph -> entry.matcher(paragraph.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();

        assertThat(entries).hasSize(277);
        assertThat(outline.sections()).extracting(Section::id).containsAll(entries);
    }

    @Test
    void everyLineLeadsToItsPageAndSection() {
        PageIndex index = PageIndex.of(outline);
        List<String> misses = new ArrayList<>();
        for (Stated row : rows) {
            List<PrintedPlace> places = index.atLine(row.page(), row.line());
            boolean hit = places.size() == 1
                    && places.get(0).page().number().equals(OptionalInt.of(row.truePage()))
                    && standsIn(places.get(0).paragraph().section(), row.trueSection());
            if (!hit) {
                misses.add("row " + row.row() + " line " + row.line() + " -> "
                        + places.stream()
                                .map(place -> place.paragraph().section())
                                .toList());
            }
        }

        assertThat(rows).hasSize(313);
        // Line 599 is itself the heading "3.2.2.4.7 [Reserved]"; the list takes it for the last line of 3.2.2.4.6.
        assertThat(misses).containsExactly("row 50 line 599 -> [3.2.2.4.7]");
    }

    /** Whether a section is another or stands below it: the list names none below the fourth number. */
    private static boolean standsIn(String id, String wider) {
        Optional<String> section = Optional.of(id);
        while (section.isPresent() && !section.get().equals(wider)) {
            section = outline.section(section.get()).flatMap(Section::parent);
        }
        return section.isPresent();
    }

    @Test
    void itsLinesAreNumberedThroughoutAndAreNoPartOfTheText() {
        assertThat(outline.pages().lineNumbering()).isEqualTo(LineNumbering.PRINTED_THROUGHOUT);
        // The last one is 2432; line 1851 is blank.
        assertThat(outline.pages().lines()).hasSize(2431);
        assertThat(outline.pages().lines())
                .extracting(PrintedLine::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(outline.paragraphs())
                .extracting(DraftParagraph::text)
                .anyMatch(
                        text -> text.startsWith("This Certificate Policy (CP) outlines the policy and requirements for"
                                + " the U.S. Federal Public Key Infrastructure, and the issuance"));
    }

    @Test
    void thePageOfEachSectionIsTheOnePrinted() {
        assertThat(outline.section("1.1").orElseThrow().pages()).contains(new Section.Span(10, 11));
        assertThat(outline.section("2").orElseThrow().pages()).contains(new Section.Span(24, 25));
    }
}
