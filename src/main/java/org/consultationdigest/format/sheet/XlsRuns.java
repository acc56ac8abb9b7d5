package org.consultationdigest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The text of a cell or note of an .xls file, run by run. */
final class XlsRuns {
    private XlsRuns() {}

    /**
     * A text as it is shown.
     *
     * @param fontOfCell the font of what stands before the first run
     */
    static RichText shown(HSSFWorkbook workbook, HSSFRichTextString rich, HSSFFont fontOfCell) {
        return FontRun.shown(runs(workbook, rich, fontOfCell), Optional.empty());
    }

    private static List<FontRun> runs(HSSFWorkbook workbook, HSSFRichTextString rich, HSSFFont fontOfCell) {
        String text = rich.getString();
        List<FontRun> runs = new ArrayList<>();
        HSSFFont font = fontOfCell;
        int start = 0;
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            int next = rich.getIndexOfFormattingRun(run);
            if (next >= start && next <= text.length()) {
                add(text.substring(start, next), font, fontOfCell, runs);
                start = next;
                font = workbook.getFontAt(rich.getFontOfFormattingRun(run));
            }
        }
        add(text.substring(start), font, fontOfCell, runs);
        return runs;
    }

    private static void add(String text, HSSFFont font, HSSFFont fontOfCell, List<FontRun> runs) {
        if (!text.isEmpty()) {
            boolean struck = font.getStrikeout() || fontOfCell.getStrikeout();
            runs.add(new FontRun(Optional.ofNullable(font.getFontName()), text, struck));
        }
    }
}
