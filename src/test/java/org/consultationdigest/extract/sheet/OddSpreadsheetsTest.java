package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.text.Folding;
import org.junit.jupiter.api.Test;

/** Test files of parsers: odd, broken, encrypted, fuzzed, bombs. */
class OddSpreadsheetsTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "robustness");
    private static final long LARGE = 3_000_000;
    private static final long SLOW_NANOS = 10_000_000_000L;

    @Test
    void endsWithAValueForEveryOneOfThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        List<String> faults = new ArrayList<>();
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (Path file : spreadsheets()) {
            long start = System.nanoTime();
            try {
                Extraction extraction =
                        new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown());
                outcomes.merge(outcome(extraction), 1, Integer::sum);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                faults.add(file + ": " + e);
            }
            if (System.nanoTime() - start > SLOW_NANOS) {
                faults.add(file + ": slower than 10 s");
            }
        }
        System.out.println(outcomes);
        assertThat(faults).isEmpty();
    }

    /** What another reader finds in them, cell by cell, stands in a comment or among the texts set aside. */
    @Test
    void handsOnEveryTextThatStandsInThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        List<String> lost = new ArrayList<>();
        int texts = 0;
        for (Path file : spreadsheets()) {
            Extraction extraction = new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown());
            if (extraction instanceof Extraction.Parsed parsed && Files.size(file) < LARGE) {
                String read = words(parsed);
                Set<String> cells = textsOf(file);
                texts += cells.size();
                cells.stream().filter(text -> !read.contains(text)).forEach(text -> lost.add(file + ": " + text));
            }
        }

        assertThat(lost).isEmpty();
        assertThat(texts).isGreaterThan(30_000);
    }

    private static String words(Extraction.Parsed parsed) {
        StringBuilder words = new StringBuilder();
        for (ExtractedComment comment : parsed.comments()) {
            words.append(comment.wording()).append(comment.hints()).append(comment.extras());
            words.append(comment.contributor()).append(comment.author()).append('\n');
        }
        parsed.remainder().forEach(left -> words.append(left.text()).append('\n'));
        return Folding.collapseSpaces(words.append(parsed.facts()).toString());
    }

    /** The texts of the cells by the library's own model; none where it cannot read the file. */
    private static Set<String> textsOf(Path file) {
        Set<String> texts = new LinkedHashSet<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> texts.add(
                            cell.getCellType() == CellType.STRING
                                    ? Folding.collapseSpaces(Folding.shown(cell.getStringCellValue()))
                                    : ""));
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return Set.of();
        }
        return texts;
    }

    private static String outcome(Extraction extraction) {
        return extraction instanceof Extraction.Unreadable unreadable
                ? "unreadable " + unreadable.problem().code()
                : "parsed";
    }

    private static List<Path> spreadsheets() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(xlsx|xlsm|xls|csv|tsv|xlsb|ods|xltx|xltm)"))
                    .sorted()
                    .toList();
        }
    }
}
