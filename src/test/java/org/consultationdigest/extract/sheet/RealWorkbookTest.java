package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filled comment workbook of a real consultation. */
class RealWorkbookTest {
    private static final Path FOLDER = Path.of(System.getProperty("test.data", "../shared/data"), "uspki");

    @TempDir
    private Path folder;

    @Test
    void readsEveryRowOfTheWorkbookAsOneComment() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        Extraction.Parsed parsed = (Extraction.Parsed)
                new SheetExtractor().extract(Submissions.xlsx(), workbook(), ExtractionContext.unknown());

        List<ExtractedComment> rows = parsed.comments();
        assertThat(rows).hasSize(469).allMatch(row -> row.kind() == CommentKind.SHEET_ROW);
        assertThat(rows).filteredOn(row -> row.wording().text().isPresent()).hasSize(421);
        assertThat(rows).filteredOn(row -> row.wording().text().isEmpty()).hasSize(48);
        assertThat(parsed.facts().mapping())
                .hasValueSatisfying(mapping -> assertThat(mapping)
                        .contains(
                                "A: seq \"#\"",
                                "B: contributor",
                                "C: page",
                                "D: line",
                                "E: reference",
                                "F: comment",
                                "G: proposed change",
                                "H: other"));
        assertThat(placesThatDiffer(rows)).isEmpty();
    }

    @Test
    void readsNoCommentFromTheSameWorkbookEmptied() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));

        Extraction.Parsed parsed = (Extraction.Parsed)
                new SheetExtractor().extract(Submissions.xlsx(), emptied(), ExtractionContext.unknown());

        assertThat(parsed.facts().mapping())
                .hasValueSatisfying(mapping -> assertThat(mapping).contains("F: comment"));
        assertThat(parsed.comments().size()).isZero();
    }

    /** As it was sent out: the header, and rows that have their number and their borders. */
    private Path emptied() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook()))) {
            boolean below = false;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (below && cell.getColumnIndex() > 0) {
                        cell.setBlank();
                    }
                }
                below |= row.getCell(0) != null && row.getCell(0).toString().equals("#");
            }
            return Workbooks.write(workbook, folder.resolve("emptied.xlsx"));
        }
    }

    private static Path workbook() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, String> placesThatDiffer(List<ExtractedComment> rows) throws IOException {
        Map<Integer, ExtractedComment> byRow = new HashMap<>();
        rows.forEach(row -> byRow.put(row.location().row().orElseThrow(), row));
        Map<String, String> differ = new HashMap<>();
        for (String line :
                Files.readAllLines(FOLDER.resolve("links.tsv")).stream().skip(1).toList()) {
            String[] parts = line.split("\t", -1);
            ExtractedComment row = byRow.get(Integer.parseInt(parts[0]));
            String read =
                    row.contributor().orElse("") + "|" + row.hints().page().orElse("") + "|"
                            + row.hints().line().orElse("") + "|"
                            + String.join(",", row.hints().references()).replaceFirst("^Section ", "");
            String stated = String.join("|", parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
            // The list was made from stored values: it has 2 where the sheet shows 2.00, and blanks for line breaks.
            if (!read.replace('\n', ' ').replaceFirst("\\.0+$", "").equals(stated)) {
                differ.put(parts[0] + " " + stated, read);
            }
        }
        return differ;
    }
}
