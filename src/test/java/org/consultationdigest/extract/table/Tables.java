package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.intake.SubmissionId;

/** Tables written down as lines: cells parted by {@code |}, a merged cell that goes on is {@code ^}. */
final class Tables {
    static final SubmissionId SUBMISSION = new SubmissionId("a".repeat(64));

    private Tables() {}

    /** A table of one-column cells; {@code \n} stands for a line break, {@code <3>words} for a cell three wide. */
    static Grid grid(String... lines) {
        List<Grid.Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return new Grid(rows, List.of());
    }

    static Grid.Row row(int number, String line) {
        List<Grid.Cell> cells = new ArrayList<>();
        int column = 1;
        for (String part : line.split("\\|", -1)) {
            String text = part.strip().replace("\\n", "\n");
            int width = 1;
            if (text.startsWith("<")) {
                width = Integer.parseInt(text.substring(1, text.indexOf('>')));
                text = text.substring(text.indexOf('>') + 1);
            }
            boolean continued = text.equals("^");
            cells.add(new Grid.Cell(
                    column, width, continued, continued ? "" : text, (char) ('A' + column - 1) + "" + number));
            column += width;
        }
        return new Grid.Row(number, cells, false);
    }

    static TableContext context() {
        return new TableContext(
                SUBMISSION, new CommentIds(SUBMISSION), CommentKind.TABLE_ROW, SourceLocation.none(), List.of());
    }

    static TableReading read(String... lines) {
        return new TableReader().read(grid(lines), context()).orElseThrow();
    }

    static List<String> texts(TableReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }
}
