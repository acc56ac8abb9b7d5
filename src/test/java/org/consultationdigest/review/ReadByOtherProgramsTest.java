package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.digest.FileLinks;
import org.consultationdigest.digest.OutputFile;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.WorkbookWriter;
import org.consultationdigest.digest.form.Audience;
import org.consultationdigest.digest.form.ExportForm;
import org.consultationdigest.digest.page.PageFile;
import org.consultationdigest.extract.Channel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** What is written is what other programs read, and no text of it is ever a formula. */
class ReadByOtherProgramsTest {
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+84 912",
            "-5 % is too much",
            "@SUM(A1:A9)",
            "\tindented",
            "\rreturned",
            "＝1",
            "'=1+1");
    private static final String FILE = "=HYPERLINK(\"x\").docx";

    @TempDir
    private Path folder;

    @Test
    void noTextOfAnySheetIsAFormula() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(written(hostile()).toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        assertThat(cell == null ? CellType.EMPTY : cell.getType())
                                .as(sheet.getName() + " " + cell)
                                .isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void everyTextIsTheSameTextInTheCsvFileOfLibreOffice() throws IOException, InterruptedException {
        Assumptions.assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path workbook = written(hostile());
        Path out = folder.resolve("csv");
        new LibreOffice(folder.resolve("profile"))
                .convert(
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
                        out,
                        List.of(workbook));
        List<CSVRecord> rows;
        try (Stream<Path> files = Files.list(out);
                CSVParser parser = CSVParser.parse(
                        files.filter(file -> file.toString().endsWith(".csv"))
                                .findFirst()
                                .orElseThrow(),
                        StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT)) {
            rows = parser.getRecords();
        }

        assertThat(rows.stream().skip(2).map(row -> row.get(DigestColumn.COMMENT.position())))
                // Some versions of LibreOffice have no carriage returns in cells, others make them new lines.
                .extracting(text -> text.replaceFirst("^[\r\n]", ""))
                .containsExactlyElementsOf(
                        HOSTILE.stream().map(text -> text.replace("\r", "")).toList());
    }

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void everyFileSaysToAnotherLibraryWhatTheDigestSays(DigestLanguage language)
            throws IOException, SAXException, TikaException {
        Digest digest = ExampleDigest.in(language);
        List<String> comments = digest.standing().stream()
                .flatMap(row -> row.group().representative().comment().comment().wording().text().stream())
                .map(ReadByOtherProgramsTest::letters)
                .toList();
        assertThat(letters(text(written(digest)))).contains(comments);
        assertThat(letters(text(file(
                        ExportForm.OFFICIAL.files(digest, Audience.SECRETARIAT).get(0)))))
                .contains(comments);
        assertThat(letters(text(
                        file(ExportForm.ISO.files(digest, Audience.SECRETARIAT).get(0)))))
                .contains(comments);
        assertThat(Files.readString(file(PageFile.of(digest)))).contains("<html");
    }

    private static Digest hostile() {
        DigestBuilder digest = new DigestBuilder().section("=2+2", 1, 9, "I");
        digest.file(FILE, "@Union", "-ministry", Channel.LETTER);
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            digest.simpleRow(
                    i + 1, "I", FILE, text, new Review(Map.of(DigestColumn.RESPONSE, text, DigestColumn.NOTE, text)));
        }
        return digest.build();
    }

    private Path written(Digest digest) throws IOException {
        Path target = folder.resolve("digest.xlsx");
        new WorkbookWriter(FileLinks.none()).write(digest, target);
        return target;
    }

    private Path file(OutputFile file) throws IOException {
        Path target = folder.resolve(file.path());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            file.content().writeTo(out);
        }
        return target;
    }

    private static String text(Path file) throws IOException, SAXException, TikaException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            new AutoDetectParser().parse(in, text, new Metadata(), new ParseContext());
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
