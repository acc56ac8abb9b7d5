package org.consultationdigest.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.format.sheet.MergedRange;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetInfo;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.format.sheet.SheetVisitor;
import org.consultationdigest.format.sheet.SpreadsheetReader;
import org.consultationdigest.format.sheet.UnreadableSheetException;
import org.consultationdigest.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a digest that was saved as .ods, .xls or .csv: what is typed in its rows. Columns, rows, notes and colours of people
 * are not taken from such a file, and it does not say when it was written.
 */
final class OtherFormats implements SheetVisitor {
    /** By which a text that would be a formula is kept one in comma-separated values. */
    private static final Pattern KEPT_TEXT = Pattern.compile("^'(?=[=+\\-@\\t\\r＝＋－＠])");

    private final List<SheetReading> sheets = new ArrayList<>();
    private @Nullable SheetReading current;

    private OtherFormats() {}

    /** What is typed in a file; a problem when it is none of a digest. */
    static ReadBack read(Path file) {
        String name = String.valueOf(file.getFileName());
        OtherFormats reading = new OtherFormats();
        try {
            new SpreadsheetReader(SheetLimits.collected()).read(file, reading);
        } catch (UnreadableSheetException | IOException unreadable) {
            return WorkbookReader.unreadable(
                    name, "cannot be read (" + unreadable.getMessage() + "). Save it as .xlsx and run again.");
        }
        reading.sheets.forEach(SheetReading::end);
        List<SheetReading> digests = reading.sheets.stream()
                .filter(sheet ->
                        sheet.sheet().filter(DigestSheet.DIGEST::equals).isPresent())
                .toList();
        ElsewhereMerge others = new ElsewhereMerge();
        Elsewhere elsewhere = others.merge(reading.sheets);
        if (digests.isEmpty() && elsewhere.rows().isEmpty()) {
            return WorkbookReader.unreadable(
                    name, "has no sheet with the columns of the digest. Restore their titles.");
        }
        ReadBack read = digests.isEmpty() ? new ReadBack(List.of(), List.of()) : new RowMerge(digests).merge();
        return read.with(elsewhere, others.problems());
    }

    @Override
    public void sheet(SheetInfo sheet) {
        current = new SheetReading(sheet.name());
        sheets.add(current);
    }

    @Override
    public void row(SheetRow row) {
        SheetReading sheet = current;
        if (sheet != null) {
            sheet.startRow(row.number() - 1);
            for (SheetCell cell : row.cells()) {
                sheet.cell(cell.address(), KEPT_TEXT.matcher(cell.text()).replaceFirst(""), null);
            }
            sheet.endRow(row.number() - 1);
        }
    }

    @Override
    public void merged(MergedRange range) {}

    @Override
    public void note(CellNote note) {}

    @Override
    public void problem(Problem problem) {}
}
