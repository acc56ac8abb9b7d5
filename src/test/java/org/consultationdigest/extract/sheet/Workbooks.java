package org.consultationdigest.extract.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks written for one test. */
final class Workbooks {
    private Workbooks() {}

    /** Adds rows at the end of a sheet; cells parted by {@code |}, empty ones left out. */
    static Sheet fill(Sheet sheet, String... lines) {
        int next = sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1;
        for (String line : lines) {
            Row row = sheet.createRow(next++);
            String[] texts = line.split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    row.createCell(column).setCellValue(texts[column].strip());
                }
            }
        }
        return sheet;
    }

    static void note(Sheet sheet, int row, int column, String author, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(row - 1);
        anchor.setCol1(column - 1);
        Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(author + ":\n" + text));
        note.setAuthor(author);
        sheet.getRow(row - 1).getCell(column - 1).setCellComment(note);
    }

    static Path write(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }
}
