package org.consultationdigest.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import org.junit.jupiter.api.io.TempDir;

/** A written workbook in a test's hands: sorted, retyped, torn. */
abstract class EditedWorkbook {
    /** The rows of {@link ExampleDigest} in its sheet, counted from 0. */
    static final int FIRST = 2;

    static final int SECOND = 4;
    static final int THIRD = 6;

    @TempDir
    Path folder;

    interface Edit {
        void on(XSSFSheet sheet) throws IOException;
    }

    Path edited(Edit edit) throws IOException {
        return edited(ExampleDigest.in(DigestLanguage.ENGLISH), edit);
    }

    Path edited(Digest digest, Edit edit) throws IOException {
        Path source = write(digest);
        Path target = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(source));
                OutputStream out = Files.newOutputStream(target)) {
            edit.on(workbook.getSheetAt(1));
            workbook.write(out);
        }
        return target;
    }

    Path write(Digest digest) throws IOException {
        Path target = folder.resolve("digest.xlsx");
        new WorkbookWriter(FileLinks.none()).write(digest, target);
        return target;
    }

    static XSSFCell cell(XSSFSheet sheet, int row, DigestColumn column) {
        return sheet.getRow(row).getCell(column.position());
    }

    static void type(XSSFSheet sheet, int row, DigestColumn column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    static void copyRow(XSSFSheet sheet, int from, int to) {
        XSSFRow copy = sheet.createRow(to);
        sheet.getRow(from)
                .forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
    }

    static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    static void shuffleRows(XSSFSheet sheet, Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            List<String> texts = new ArrayList<>();
            sheet.getRow(row).forEach(cell -> texts.add(text(cell)));
            rows.add(texts);
        }
        Collections.shuffle(rows, random);
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            for (int column = 0; column < rows.get(row - 1).size(); column++) {
                sheet.getRow(row).getCell(column).setCellValue(rows.get(row - 1).get(column));
            }
        }
    }

    static void shuffleColumns(XSSFSheet sheet, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> texts = new ArrayList<>();
            sheet.getRow(row).forEach(cell -> texts.add(text(cell)));
            for (int column = 0; column < order.size(); column++) {
                sheet.getRow(row).getCell(column).setCellValue(texts.get(order.get(column)));
            }
        }
    }

    static Map<GroupId, Review> reviews(ReadBack read) {
        return read.rows().stream().collect(Collectors.toMap(ReadBack.Row::id, ReadBack.Row::review));
    }

    static Map<GroupId, Review> reviews(Digest digest) {
        return digest.rows().stream()
                .collect(Collectors.toMap(row -> row.group().id(), DigestRow::review));
    }
}
