package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * The formulas of people in a digest that is divided among workbooks: one that names a sheet which then stands in another
 * workbook stays as the value it showed, and that is told.
 */
final class DividedFormulas {
    private static final Pattern SHEET = Pattern.compile("('(?:[^']|'')++'|[\\p{L}_][\\p{L}\\p{N}_.]*+)!");

    private static final List<DigestSheet> IN_PARTS = List.of(DigestSheet.DIGEST, DigestSheet.COMMENTS);
    private static final int TOLD = 10;

    private final Map<String, List<String>> lost = new LinkedHashMap<>();
    private final Digest digest;

    private DividedFormulas(Digest digest) {
        this.digest = digest;
    }

    /** The digest as its parts and their index can hold it. */
    static Digest of(Digest digest) {
        return new DividedFormulas(digest).kept();
    }

    private Digest kept() {
        Map<DigestSheet, SheetBelongings> sheets = new TreeMap<>();
        digest.belongings().sheets().forEach((sheet, theirs) -> sheets.put(sheet, columns(sheet, theirs)));
        List<OwnSheet> own = new ArrayList<>();
        for (OwnSheet sheet : digest.belongings().ownSheets()) {
            own.add(sheet.with((row, column, cell) -> kept(cell, false, sheet.name(), Area.cell(row - 1, column))));
        }
        return digest.withBelongings(new Belongings(sheets, own)).withProblems(told());
    }

    private SheetBelongings columns(DigestSheet sheet, SheetBelongings theirs) {
        List<OwnColumn> columns = new ArrayList<>();
        for (OwnColumn column : theirs.columns()) {
            Map<String, OwnCell> cells = new LinkedHashMap<>();
            column.cells()
                    .forEach((row, cell) -> cells.put(
                            row,
                            kept(
                                    cell,
                                    IN_PARTS.contains(sheet),
                                    sheet.title(digest.language()),
                                    "“" + column.title() + "” " + row)));
            columns.add(column.with(cells));
        }
        return theirs.withColumns(columns);
    }

    /** A cell of a part keeps a formula that names only sheets of a part, one of the index none that does. */
    private OwnCell kept(OwnCell cell, boolean inPart, String sheet, String place) {
        if (cell.formula() == null || namesOnly(cell.formula(), inPart)) {
            return cell;
        }
        lost.computeIfAbsent(sheet, each -> new ArrayList<>()).add(place);
        return cell.asValue();
    }

    private boolean namesOnly(String formula, boolean inPart) {
        for (Matcher named = SHEET.matcher(formula); named.find(); ) {
            String name = named.group(1);
            String plain =
                    name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
            boolean ofPart = IN_PARTS.stream()
                    .anyMatch(sheet -> sheet.title(digest.language()).equals(plain));
            if (ofPart != inPart) {
                return false;
            }
        }
        return true;
    }

    private List<Problem> told() {
        List<Problem> told = new ArrayList<>();
        lost.forEach((sheet, cells) -> told.add(Problem.at(
                "sheet " + sheet,
                ProblemCode.REVIEW_CONFLICT,
                cells.size() + " formulas ("
                        + String.join(", ", cells.subList(0, Math.min(cells.size(), TOLD)))
                        + (cells.size() > TOLD ? ", …" : "")
                        + ") name sheets that stand in another workbook since the digest is divided, and stay as the values"
                        + " they showed; the workbook that has them is kept in the folder archive.")));
        return told;
    }
}
