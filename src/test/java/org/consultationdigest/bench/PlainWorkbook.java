package org.consultationdigest.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.consultationdigest.digest.CommentColumn;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestComment;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.extract.ExtractedComment;

/**
 * The peer: as many rows and cells as the two large sheets of a digest have, with the same texts in one look, written by
 * SXSSF as it comes. Without heights, links, filters, choices, checks and the files beside the workbook.
 */
final class PlainWorkbook {
    private PlainWorkbook() {}

    static Path write(Digest digest, Path target) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            SXSSFSheet rows = workbook.createSheet("Digest");
            for (DigestRow row : digest.rows()) {
                write(rows, texts(row), DigestColumn.values().length + 1, wrapped);
            }
            SXSSFSheet comments = workbook.createSheet("Comments");
            for (DigestComment comment : digest.comments()) {
                write(comments, texts(comment), CommentColumn.values().length + 1, wrapped);
            }
            workbook.write(out);
        }
        return target;
    }

    private static List<String> texts(DigestRow row) {
        ExtractedComment comment = row.group().representative().comment().comment();
        return List.of(
                row.group().id().written(),
                row.group().section(),
                comment.wording().shown(),
                String.join("; ", row.contributors()),
                String.join("; ", row.workshops()),
                row.status().name(),
                row.review().in(DigestColumn.DECISION).orElse(""),
                row.review().in(DigestColumn.RESPONSE).orElse(""));
    }

    private static List<String> texts(DigestComment comment) {
        ExtractedComment extracted = comment.member().comment().comment();
        return List.of(
                extracted.id().value(),
                comment.group().written(),
                comment.contributor().orElse(""),
                comment.document().value(),
                comment.path(),
                extracted.kind().name(),
                extracted.wording().shown(),
                comment.member().comment().section(),
                extracted.id().value());
    }

    private static void write(SXSSFSheet sheet, List<String> texts, int cells, CellStyle style) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells; i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            if (i < texts.size()) {
                cell.setCellValue(texts.get(i));
            }
        }
    }
}
