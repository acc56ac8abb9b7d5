package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table in every format gives the same comments. */
class SameTableEverywhereTest {
    private static final String[] LINES = {
        "Comments on the draft report | | | |",
        "No. | Organisation | Section | Comment | Proposed change",
        "1 | Hill Office | 2.1 | The figure, last year's, is outdated. | Use \"12\".",
        "2 | | 2.2 | Name the source; it is contested. |",
        "3 | Coast Union | | Welcome. |",
        "4 | | 3 | Add a chapter. | Data & sources",
        "5 | | | |"
    };

    @TempDir
    private Path folder;

    @Test
    void givesTheSameCommentsFromEveryFormat() throws IOException {
        List<String> expected = read(workbook(new XSSFWorkbook(), "a.xlsx"));

        assertThat(expected).hasSize(4).anyMatch(row -> row.contains("Coast Union") && row.contains("Add a chapter."));
        assertThat(read(workbook(new HSSFWorkbook(), "a.xls"))).isEqualTo(expected);
        assertThat(read(workbook(new XSSFWorkbook(XSSFWorkbookType.XLSM), "a.xlsm")))
                .isEqualTo(expected);
        assertThat(read(XlsbWriter.write(folder.resolve("a.xlsb"), "S", LINES))).isEqualTo(expected);
        assertThat(read(OdsWriter.write(folder.resolve("a.ods"), "S", LINES))).isEqualTo(expected);
        assertThat(read(delimited("a.csv", ',', StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(read(delimited("b.csv", ';', Charset.forName("windows-1252"))))
                .isEqualTo(expected);
        assertThat(read(delimited("a.tsv", '\t', StandardCharsets.UTF_16))).isEqualTo(expected);
    }

    private Path workbook(Workbook workbook, String name) throws IOException {
        Workbooks.fill(workbook.createSheet("S"), LINES);
        return Workbooks.write(workbook, folder.resolve(name));
    }

    private Path delimited(String name, char separator, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : LINES) {
            text.append(String.join(
                            String.valueOf(separator),
                            Stream.of(line.split("\\|", -1))
                                    .map(cell -> '"' + cell.strip().replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append("\r\n");
        }
        return Files.write(folder.resolve(name), text.toString().getBytes(charset));
    }

    private static List<String> read(Path file) throws IOException {
        Extraction.Parsed parsed =
                (Extraction.Parsed) new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown());
        return parsed.comments().stream().map(SameTableEverywhereTest::shown).toList();
    }

    private static String shown(ExtractedComment comment) {
        return comment.kind() + " " + comment.location().row() + " "
                + comment.location().cell() + " "
                + comment.wording() + " " + comment.contributor() + " "
                + comment.hints().references() + " " + comment.extras();
    }
}
