package org.consultationdigest.extract.standard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.samples.kit.PdfPages;

/** Files of other programs than word processors, of lines or of the rows of a table. */
final class OtherFormats {
    private OtherFormats() {}

    static Path text(List<String> lines, Path file) throws IOException {
        return Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
    }

    static Path html(List<String> lines, Path file) throws IOException {
        String paragraphs = lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
        return Files.writeString(
                file,
                "<html><head><meta charset=\"utf-8\"></head><body>" + paragraphs + "</body></html>",
                StandardCharsets.UTF_8);
    }

    static Path mail(List<String> lines, Path file) throws IOException {
        return Files.writeString(
                file,
                "From: jane@example.org\r\nTo: upr@example.org\r\nSubject: Draft\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + String.join("\r\n\r\n", lines) + "\r\n",
                StandardCharsets.UTF_8);
    }

    static Path pdf(List<String> lines, Path file) throws IOException {
        PdfPages pages = new PdfPages();
        lines.forEach(line -> pages.paragraph(line, 0));
        return Files.write(file, pages.bytes());
    }

    static Path csv(List<List<String>> rows, Path file) throws IOException {
        String lines = rows.stream()
                .map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    static Path xlsx(List<List<String>> rows, Path file) throws IOException {
        return written(new XSSFWorkbook(), rows, file);
    }

    static Path xls(List<List<String>> rows, Path file) throws IOException {
        return written(new HSSFWorkbook(), rows, file);
    }

    private static Path written(Workbook workbook, List<List<String>> rows, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Comments");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
