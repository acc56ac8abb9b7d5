package org.consultationdigest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusGeneratorTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(digests(write(7, "one", FileKind.values()))).isEqualTo(digests(write(7, "two", FileKind.values())));
    }

    @Test
    void writesOtherWordsForAnotherSeed() throws IOException {
        Map<String, Integer> seven = digests(write(7, "seven", FileKind.values()));
        Map<String, Integer> eight = digests(write(8, "eight", FileKind.values()));

        assertThat(eight.keySet()).isEqualTo(seven.keySet());
        assertThat(eight).allSatisfy((name, bytes) -> assertThat(bytes).isNotEqualTo(seven.get(name)));
    }

    @Test
    void writesTheSameFileWhateverElseIsWritten() throws IOException {
        Corpus alone = write(7, "alone", FileKind.XLSX);
        Corpus among = write(7, "among", FileKind.DOCX_TABLE, FileKind.XLSX);

        assertThat(alone.files().get(1).path())
                .hasSameBinaryContentAs(among.of(FileKind.XLSX).get(1).path());
    }

    @Test
    void plantsOneCommentInEachRowOfAWordTable() throws IOException {
        for (PlantedFile file : write(7, "table", FileKind.DOCX_TABLE).files()) {
            try (InputStream in = Files.newInputStream(file.path());
                    XWPFDocument document = new XWPFDocument(in)) {
                List<XWPFTableRow> rows = document.getTables().get(0).getRows();
                List<PlantedComment> read = rows.subList(1, rows.size()).stream()
                        .map(row -> new PlantedComment(
                                row.getCell(3).getText(), row.getCell(4).getText()))
                        .toList();

                assertThat(read).hasSize(12).isEqualTo(file.comments());
            }
        }
    }

    @Test
    void plantsAsManyCommentsInTheMarginOfTheDraft() throws IOException {
        for (PlantedFile file : write(7, "margin", FileKind.DOCX_MARGIN).files()) {
            try (InputStream in = Files.newInputStream(file.path());
                    XWPFDocument document = new XWPFDocument(in)) {
                List<PlantedComment> read = Arrays.stream(document.getComments())
                        .map(comment -> PlantedComment.of(comment.getText()))
                        .toList();

                assertThat(read).hasSize(12).isEqualTo(file.comments());
            }
        }
    }

    @Test
    void plantsOneCommentInEachRowOfASheet() throws IOException {
        for (PlantedFile file : write(7, "sheet", FileKind.XLSX).files()) {
            try (InputStream in = Files.newInputStream(file.path());
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                List<PlantedComment> read = new ArrayList<>();
                for (Row row : book.getSheetAt(0)) {
                    if (row.getRowNum() > 3) {
                        read.add(new PlantedComment(text(row, 3), text(row, 4)));
                    }
                }

                assertThat(read).hasSize(30).isEqualTo(file.comments());
            }
        }
    }

    @Test
    void plantsNumberedCommentsInALetterOfAsManyPages() throws IOException {
        for (PlantedFile file : write(7, "letter", FileKind.PDF).files()) {
            try (PDDocument letter = Loader.loadPDF(file.path().toFile())) {
                String text = new PDFTextStripper().getText(letter).replaceAll("\\s+", " ");

                assertThat(letter.getNumberOfPages()).isEqualTo(2);
                assertThat(file.comments())
                        .hasSize(16)
                        .allSatisfy(comment -> assertThat(text).contains(comment.text()));
            }
        }
    }

    @Test
    void countsEverythingThatItPlanted() throws IOException {
        // two files of each kind: 12 table rows, 12 margin comments, 30 sheet rows, 7 + 9 items of a letter
        assertThat(write(7, "all", FileKind.values()).planted()).isEqualTo(2 * (12 + 12 + 30 + 16));
    }

    @Test
    void refusesAPlanWithoutFiles() {
        assertThatThrownBy(() -> new CorpusPlan(List.of(FileKind.PDF), 0, 12, 30, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("files, comments, rows and pages are at least 1");
    }

    /** Two files of each kind: one in English, one in Vietnamese. */
    private Corpus write(long seed, String name, FileKind... kinds) throws IOException {
        CorpusPlan plan = new CorpusPlan(List.of(kinds), 2, 12, 30, 2);
        return new CorpusGenerator(seed).write(Files.createDirectory(folder.resolve(name)), plan);
    }

    private static Map<String, Integer> digests(Corpus corpus) throws IOException {
        Map<String, Integer> digests = new TreeMap<>();
        digests.put("draft", Arrays.hashCode(Files.readAllBytes(corpus.draft())));
        for (PlantedFile file : corpus.files()) {
            digests.put(file.path().getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file.path())));
        }
        return digests;
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }
}
