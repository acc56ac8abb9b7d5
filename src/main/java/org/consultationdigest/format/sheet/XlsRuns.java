package org.consultationdigest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.consultationdigest.text.legacy.LegacyReading;

/** The text of a cell or note of an .xls file, run by run. */
final class XlsRuns {
    /** As much text as tells the encoding of a whole file. */
    private static final int SAMPLE = 20_000;

    private final HSSFWorkbook workbook;
    private final LegacyReading reading;

    XlsRuns(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.reading = reading(workbook);
    }

    /**
     * A text as it is shown.
     *
     * @param fontOfCell the font of what stands before the first run
     */
    RichText shown(HSSFRichTextString rich, HSSFFont fontOfCell) {
        return FontRun.shown(runs(rich, fontOfCell), Optional.empty(), reading);
    }

    HSSFFont font(int index) {
        return workbook.getFontAt(index);
    }

    private static LegacyReading reading(HSSFWorkbook workbook) {
        LegacyReading byFont = LegacyReading.of(IntStream.range(0, workbook.getNumberOfFonts())
                .mapToObj(font -> workbook.getFontAt(font).getFontName()));
        return byFont.withGuess(sample(workbook));
    }

    private static String sample(HSSFWorkbook workbook) {
        StringBuilder sample = new StringBuilder();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (sample.length() < SAMPLE && cell.getCellType() == CellType.STRING) {
                        sample.append(cell.getStringCellValue()).append('\n');
                    }
                }
            }
        }
        return sample.toString();
    }

    private List<FontRun> runs(HSSFRichTextString rich, HSSFFont fontOfCell) {
        String text = rich.getString();
        List<FontRun> runs = new ArrayList<>(1);
        FontRun.Look look = look(fontOfCell, fontOfCell);
        int start = 0;
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            int next = rich.getIndexOfFormattingRun(run);
            if (next >= start && next <= text.length()) {
                look.on(text.substring(start, next)).ifPresent(runs::add);
                start = next;
                look = look(workbook.getFontAt(rich.getFontOfFormattingRun(run)), fontOfCell);
            }
        }
        look.on(text.substring(start)).ifPresent(runs::add);
        return runs;
    }

    private static FontRun.Look look(HSSFFont font, HSSFFont fontOfCell) {
        return new FontRun.Look(
                Optional.ofNullable(font.getFontName()), font.getStrikeout() || fontOfCell.getStrikeout());
    }
}
