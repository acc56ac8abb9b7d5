package org.consultationdigest.format.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyReading;

/** A .csv or .tsv file of any encoding and separator. */
final class DelimitedFile {
    private final Path file;
    private final Meter meter;

    DelimitedFile(Path file, Meter meter) {
        this.file = file;
        this.meter = meter;
    }

    void read(SheetVisitor visitor) throws UnreadableSheetException, IOException {
        TextEncoding encoding = TextEncoding.of(file);
        if (encoding.binary()) {
            throw new UnreadableSheetException(Problem.of(
                    ProblemCode.BROKEN_FILE,
                    "The file is neither a spreadsheet nor a text with separators: ask for it as .xlsx."));
        }
        Separator separator = Separator.of(file, encoding);
        visitor.sheet(new SheetInfo("", false, List.of(), Set.of()));
        LegacyReading reading = LegacyReading.byFontAlone().withGuess(Separator.sample(file, encoding));
        try (BufferedReader reader = encoding.open(file);
                CSVParser records = separator.format().parse(reader)) {
            int row = 0;
            for (CSVRecord record : records) {
                row++;
                if (!(row == 1 && separator.declared())) {
                    row(record, row, reading, visitor);
                }
            }
        } catch (UncheckedIOException e) {
            throw Faults.of(e);
        }
    }

    private void row(CSVRecord record, int row, LegacyReading reading, SheetVisitor visitor)
            throws UnreadableSheetException {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 1; column <= record.size(); column++) {
            RichText rich =
                    RichText.plain(SheetText.shown(record.get(column - 1)), "").inFont(Optional.empty(), reading);
            String text = rich.text();
            if (!text.isBlank()) {
                meter.cell(text);
                cells.add(new SheetCell(
                        column, SheetText.address(row, column), text, SheetCell.Kind.TEXT, "", rich.seen()));
            }
        }
        if (!cells.isEmpty()) {
            visitor.row(new SheetRow(row, false, cells));
        }
    }
}
