package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.digest.FileLinks;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.WorkbookWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Skipped where LibreOffice is not installed. */
class LibreOfficeRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatPeopleTypedAfterLibreOfficeSavedIt() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
        Digest digest = ExampleDigest.builder(DigestLanguage.VIETNAMESE)
                .simpleRow(
                        9,
                        "I",
                        ExampleDigest.UNION,
                        "=1+1",
                        new Review(Map.of(
                                DigestColumn.NOTE, "-nt-", DigestColumn.DEADLINE, "1-2", DigestColumn.SAME_AS, "0012")))
                .build();
        Path written = folder.resolve("digest.xlsx");
        new WorkbookWriter(FileLinks.below("../in")).write(digest, written);
        typeInto(written);

        ReadBack read = WorkbookReader.read(savedByLibreOffice(written));

        Map<GroupId, Review> expected = new LinkedHashMap<>(digest.rows().stream()
                .collect(Collectors.toMap(row -> row.group().id(), DigestRow::review)));
        expected.put(
                new GroupId(1),
                new Review(Map.of(
                        DigestColumn.DECISION, "Tiếp thu một phần",
                        DigestColumn.RESPONSE, "Thanked in the cover letter.")));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().stream().collect(Collectors.toMap(ReadBack.Row::id, ReadBack.Row::review)))
                .isEqualTo(expected);
    }

    private static void typeInto(Path written) throws IOException {
        byte[] bytes = Files.readAllBytes(written);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(written)) {
            workbook.getSheet("Bảng tổng hợp")
                    .getRow(2)
                    .getCell(DigestColumn.DECISION.position())
                    .setCellValue("Tiếp thu một phần");
            workbook.write(out);
        }
    }

    private Path savedByLibreOffice(Path workbook) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return out.resolve("digest.xlsx");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
