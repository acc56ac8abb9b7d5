package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.consultationdigest.outline.DraftPrinter.Line;
import org.consultationdigest.outline.DraftPrinter.Numbers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a draft says and however it is printed, its sections, paragraphs, pages and lines come back. */
class AnyPrintedDraftTest {
    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "commission",
            "report",
            "water",
            "and",
            "publication",
            "licence",
            "in",
            "communes",
            "inspection",
            "rights",
            "children",
            "to",
            "education",
            "national",
            "responsibility",
            "plan",
            "a",
            "health",
            "provinces",
            "participation",
            "budget",
            "by",
            "2024",
            "organisations",
            "law",
            "well-being",
            "Ministry");

    @TempDir
    private Path folder;

    private final Map<String, String> sectionOfText = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void comesBackWithItsSectionsParagraphsPagesAndLines(long seed) throws IOException {
        Random random = new Random(seed);
        Numbers numbers = List.of(Numbers.values()).get(random.nextInt(Numbers.values().length));
        boolean columns = numbers == Numbers.NONE && random.nextBoolean();
        int front = random.nextInt(3);
        int every = random.nextBoolean() ? 1 : 5;
        DraftPrinter printer = new DraftPrinter()
                .numbered(numbers, every)
                .inColumns(columns ? 2 : 1)
                .withHead(random.nextBoolean() ? "Draft for consultation" : "")
                .labelled(page -> page <= front ? "i".repeat(page) : String.valueOf(page - front));
        if (random.nextBoolean()) {
            printer.hyphenated();
        }
        if (random.nextBoolean()) {
            printer.withBookmarks();
        }
        // Columns are told by their lines: a draft of a few lines shows none.
        write(printer, random, columns ? 12 : 5, every == 1 && !columns);
        ReportOutline outline = new Outlines().read(printer.print(folder));

        assertThat(outline.sections()).extracting(Section::id).containsExactlyElementsOf(ids);
        PageIndex index = PageIndex.of(outline);
        Map<String, DraftParagraph> byText = new LinkedHashMap<>();
        outline.paragraphs().forEach(paragraph -> byText.put(paragraph.text(), paragraph));
        sectionOfText.forEach((text, section) -> {
            assertThat(byText).containsKey(text);
            assertThat(byText.get(text).section()).isEqualTo(section);
        });
        for (Line line : printer.lines()) {
            OptionalInt page = line.page() > front ? OptionalInt.of(line.page() - front) : OptionalInt.empty();
            boolean counted = every == 1 || numbers == Numbers.NONE || hasNumber(printer, line.page(), every);
            if (counted && (page.isPresent() || numbers == Numbers.THROUGHOUT)) {
                assertThat(index.atLine(page, line.number()))
                        .as("%s of seed %d", line, seed)
                        .singleElement()
                        .satisfies(place -> {
                            assertThat(line.block()).endsWith(place.paragraph().text());
                            assertThat(place.page().physical()).isEqualTo(line.page());
                        });
            }
        }
    }

    /** Whether a number is printed on a page: the lines of one without are counted from none. */
    private static boolean hasNumber(DraftPrinter printer, int page, int every) {
        return printer.lines().stream().anyMatch(line -> line.page() == page && line.number() % every == 0);
    }

    private void write(DraftPrinter printer, Random random, int fewest, boolean pagesOfFewLines) throws IOException {
        int number = 0;
        int chapters = fewest + random.nextInt(4);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            ids.add(String.valueOf(chapter));
            if (chapter <= 2 && pagesOfFewLines) {
                printer.newPage();
            }
            printer.heading(1, chapter + ". " + title(random, ids.size()));
            for (int part = 1; part <= random.nextInt(4); part++) {
                ids.add(chapter + "." + part);
                printer.heading(2, chapter + "." + part + " " + title(random, ids.size()));
                for (int paragraph = 0; paragraph <= random.nextInt(4); paragraph++) {
                    number++;
                    String text = sentence(random, number);
                    sectionOfText.put(text, ids.get(ids.size() - 1));
                    printer.paragraph(number + ". " + text);
                }
            }
        }
    }

    private static String title(Random random, int number) {
        return "Heading " + WORDS.get(random.nextInt(WORDS.size())) + " " + number;
    }

    private static String sentence(Random random, int number) {
        StringBuilder text = new StringBuilder("Paragraph " + number);
        for (int i = 0; i < 5 + random.nextInt(90); i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append('.').toString();
    }
}
