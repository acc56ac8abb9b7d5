package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.digest.xlsx.CellLook;
import org.consultationdigest.digest.xlsx.SheetLayout;

/**
 * Colours the status and the decision of a row by what stands in the cell, so that a new decision colours at once.
 * Printed in grey they differ by weight, slant and darkness; the words are there in any case.
 */
final class RowColours {
    /** How many conditions there are. */
    static final int CONDITIONS = 8;

    private final List<SheetLayout.Condition> conditions = new ArrayList<>();
    private final TablePlan plan;
    private final int lastRow;

    private RowColours(TablePlan plan, int rows) {
        this.plan = plan;
        this.lastRow = rows;
    }

    /** How a value looks: bold or slanted on this ground. */
    private record Look(boolean bold, boolean italic, int letters, int ground) {}

    /** The colours of a sheet with so many rows below its header. */
    static List<SheetLayout.Condition> of(TablePlan plan, int rows) {
        if (rows == 0) {
            return List.of();
        }
        RowColours colours = new RowColours(plan, rows);
        colours.when(DigestColumn.STATUS, RowStatus.NEW, new Look(true, false, 0x0B3D1E, 0xB7E1C0));
        colours.when(DigestColumn.STATUS, RowStatus.CHANGED, new Look(true, true, 0x5C3A00, 0xFFE0A3));
        colours.when(DigestColumn.STATUS, RowStatus.WITHDRAWN, new Look(false, true, 0xFFFFFF, 0x6E6E6E));
        colours.when(DigestColumn.DECISION, Decision.ACCEPTED, new Look(true, false, 0xFFFFFF, 0x2E7D4F));
        colours.when(DigestColumn.DECISION, Decision.PARTLY, new Look(true, false, 0x0B3D1E, 0xB7E1C0));
        colours.when(DigestColumn.DECISION, Decision.NOT_ACCEPTED, new Look(true, true, 0xFFFFFF, 0x8C2F39));
        colours.when(DigestColumn.DECISION, Decision.NOTED, new Look(false, false, 0x1B365D, 0xCBDDF0));
        colours.when(DigestColumn.DECISION, Decision.PENDING, new Look(false, true, 0x5C3A00, 0xFFE0A3));
        return colours.conditions;
    }

    private static String says(String cell, DigestColumn column, String words) {
        return column == DigestColumn.STATUS
                ? "LEFT(" + cell + "," + words.length() + ")=\"" + words + "\""
                : cell + "=\"" + words + "\"";
    }

    /** Whatever language the digest is in, a decision counts in either, and so it is coloured. */
    private void when(DigestColumn column, Enum<?> value, Look look) {
        int position = plan.position(column);
        // A status may have words behind it that say what has changed.
        String cell = "TRIM($" + Area.cell(1, position) + ")";
        conditions.add(new SheetLayout.Condition(
                new Area(1, lastRow, position, position),
                "OR(" + says(cell, column, DigestTexts.of(value, DigestLanguage.ENGLISH)) + ","
                        + says(cell, column, DigestTexts.of(value, DigestLanguage.VIETNAMESE)) + ")",
                new CellLook.Letters(10, look.bold(), look.italic(), false, look.letters()),
                look.ground()));
    }
}
