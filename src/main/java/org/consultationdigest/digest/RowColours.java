package org.consultationdigest.digest;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Colours the status and the decision of a row by what stands in the cell, so that a new decision colours at once.
 * Printed in grey they differ by weight, slant and darkness; the words are there in any case.
 */
final class RowColours {
    private final XSSFSheet sheet;
    private final DigestLanguage language;
    private final int lastRow;

    private RowColours(XSSFSheet sheet, DigestLanguage language, int rows) {
        this.sheet = sheet;
        this.language = language;
        this.lastRow = rows;
    }

    /** How a value looks: bold, slanted or struck through on this ground. */
    private record Look(boolean bold, boolean italic, int letters, int ground) {}

    static void apply(XSSFSheet sheet, DigestLanguage language, int rows) {
        if (rows == 0) {
            return;
        }
        RowColours colours = new RowColours(sheet, language, rows);
        colours.when(DigestColumn.STATUS, RowStatus.NEW, new Look(true, false, 0x0B3D1E, 0xB7E1C0));
        colours.when(DigestColumn.STATUS, RowStatus.CHANGED, new Look(true, true, 0x5C3A00, 0xFFE0A3));
        colours.when(DigestColumn.STATUS, RowStatus.WITHDRAWN, new Look(false, true, 0xFFFFFF, 0x6E6E6E));
        colours.when(DigestColumn.DECISION, Decision.ACCEPTED, new Look(true, false, 0xFFFFFF, 0x2E7D4F));
        colours.when(DigestColumn.DECISION, Decision.PARTLY, new Look(true, false, 0x0B3D1E, 0xB7E1C0));
        colours.when(DigestColumn.DECISION, Decision.NOT_ACCEPTED, new Look(true, true, 0xFFFFFF, 0x8C2F39));
        colours.when(DigestColumn.DECISION, Decision.NOTED, new Look(false, false, 0x1B365D, 0xCBDDF0));
        colours.when(DigestColumn.DECISION, Decision.PENDING, new Look(false, true, 0x5C3A00, 0xFFE0A3));
    }

    private void when(DigestColumn column, Enum<?> value, Look look) {
        String cell = CellReference.convertNumToColString(column.position()) + "2";
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "TRIM($" + cell + ")=\"" + DigestTexts.of(value, language) + "\"");
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(look.italic(), look.bold());
        font.setFontColor(Styles.colour(look.letters()));
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(Styles.colour(look.ground()));
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] range = {new CellRangeAddress(1, lastRow, column.position(), column.position())};
        formatting.addConditionalFormatting(range, rule);
    }
}
