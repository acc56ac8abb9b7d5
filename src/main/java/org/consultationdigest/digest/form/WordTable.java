package org.consultationdigest.digest.form;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A ruled table of fixed widths whose header stands on every page. */
public final class WordTable {
    private static final int FIRST = 0;

    private final WordPage page;
    private final CTTbl table;
    private final int[] widths;

    /**
     * A table below what the page holds.
     *
     * @param shares the widths of the columns in relation to each other
     */
    public WordTable(WordPage page, int... shares) {
        this.page = page;
        this.table = page.document().getDocument().getBody().addNewTbl();
        int all = Arrays.stream(shares).sum();
        this.widths =
                Arrays.stream(shares).map(share -> page.width() * share / all).toArray();
        properties(table.addNewTblPr());
        var grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** How the first cell of a row stands to that of the row above. */
    public enum FirstCell {
        /** It is a cell of its own. */
        ALONE,
        /** Those below are one cell with it. */
        BEGINS_MERGED,
        /** It is one cell with that above. */
        GOES_ON
    }

    /** The titles of the columns, repeated on every page. */
    public void header(List<String> titles) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < titles.size(); i++) {
            CTTc cell = cell(row, i, FirstCell.ALONE);
            cell.getTcPr().addNewShd().setFill("E7EEF2");
            text(cell, titles.get(i), true, ParagraphAlignment.CENTER);
        }
    }

    /** A row; the first cell is bold where it names what stands beside it. */
    public void row(FirstCell first, boolean boldFirst, List<String> cells) {
        CTRow row = table.addNewTr();
        for (int i = 0; i < cells.size(); i++) {
            CTTc cell = cell(row, i, i == FIRST ? first : FirstCell.ALONE);
            boolean repeated = i == FIRST && first == FirstCell.GOES_ON;
            text(cell, repeated ? "" : cells.get(i), boldFirst && i == FIRST, ParagraphAlignment.LEFT);
        }
    }

    private CTTc cell(CTRow row, int column, FirstCell merging) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        var width = properties.addNewTcW();
        width.setW(BigInteger.valueOf(widths[column]));
        width.setType(STTblWidth.DXA);
        if (merging != FirstCell.ALONE) {
            properties.addNewVMerge().setVal(merging == FirstCell.GOES_ON ? STMerge.CONTINUE : STMerge.RESTART);
        }
        return cell;
    }

    private void text(CTTc cell, String text, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = new XWPFParagraph(cell.addNewP(), page.document());
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(WordPage.SIZE);
        run.setBold(bold);
        WordPage.lines(run, text);
    }

    private static void properties(CTTblPr properties) {
        properties.addNewTblW().setType(STTblWidth.AUTO);
        properties.getTblW().setW(BigInteger.ZERO);
        var borders = properties.addNewTblBorders();
        List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(border -> {
                    border.setVal(STBorder.SINGLE);
                    border.setSz(BigInteger.valueOf(4));
                });
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }
}
