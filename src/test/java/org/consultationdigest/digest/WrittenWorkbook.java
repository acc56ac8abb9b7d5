package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as a test finds it on the disk. */
abstract class WrittenWorkbook {
    @TempDir
    Path folder;

    Path write(Digest digest) throws IOException {
        Path target = folder.resolve("written.xlsx");
        new WorkbookWriter(FileLinks.below("../in")).write(digest, target);
        return target;
    }

    static String shown(Cell cell) {
        return cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                ? cell.asNumber().toBigInteger().toString()
                : cell.getText();
    }

    /** The texts of a sheet as another library reads them. */
    List<List<String>> rows(Digest digest, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(write(digest).toFile())) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.findSheet(sheet).orElseThrow().read()) {
                List<String> texts = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    texts.add(row.getOptionalCell(column)
                            .map(WrittenWorkbook::shown)
                            .orElse(""));
                }
                rows.add(texts);
            }
            return rows;
        }
    }
}
