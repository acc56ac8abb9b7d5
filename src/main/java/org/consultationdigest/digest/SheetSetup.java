package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.digest.xlsx.SheetLayout;

/** Everything about the sheet of a table but its cells: widths, panes, filter, print, choices. */
final class SheetSetup {
    /** The name under which the workbook knows the ids of the draft's sections. */
    static final String SECTIONS_NAME = "section_ids";

    private final TablePlan plan;
    private final Digest digest;

    private SheetSetup(TablePlan plan, Digest digest) {
        this.plan = plan;
        this.digest = digest;
    }

    /**
     * The layout of a sheet.
     *
     * @param part 0 for the first sheet of the table
     * @param rows how many rows stand below its header
     */
    static SheetLayout of(TablePlan plan, Digest digest, int part, int rows) {
        SheetSetup setup = new SheetSetup(plan, digest);
        boolean isDigest = plan.table().sheet() == DigestSheet.DIGEST;
        Area filtered = new Area(0, Math.max(rows, 1), 0, plan.columns().size() - 1);
        return new SheetLayout(
                Addresses.name(plan.table().sheet(), digest.language(), part),
                setup.columns(),
                true,
                true,
                isDigest,
                Optional.of(filtered),
                setup.criteria(),
                List.of(),
                isDigest ? RowColours.of(plan, rows) : List.of(),
                setup.choices(Math.max(rows, 1)),
                setup.page(isDigest),
                List.of());
    }

    private List<SheetLayout.Column> columns() {
        return plan.columns().stream()
                .map(column -> new SheetLayout.Column(plan.width(column), plan.isHidden(column)))
                .toList();
    }

    private List<SheetLayout.Criteria> criteria() {
        List<SheetLayout.Criteria> criteria = new ArrayList<>();
        plan.belongings()
                .filters()
                .forEach(filter -> plan.position(filter.column())
                        .ifPresent(column -> criteria.add(new SheetLayout.Criteria(column, filter.criteria()))));
        return criteria;
    }

    private List<SheetLayout.Choice> choices(int rows) {
        List<SheetLayout.Choice> choices = new ArrayList<>();
        for (SheetColumn column : plan.table().columns()) {
            SheetTable.Choice choice = plan.table().choices().get(column);
            if (choice != null) {
                int position = plan.position(column);
                choices.add(new SheetLayout.Choice(
                        new Area(1, rows, position, position),
                        formula(choice),
                        column.title(digest.language()),
                        choice.hint()));
            }
        }
        return choices;
    }

    private static String formula(SheetTable.Choice choice) {
        return choice instanceof SheetTable.Choice.OneOf words
                ? "\"" + String.join(",", words.words()) + "\""
                : SECTIONS_NAME;
    }

    /** The words of a row of the digest on one page, what is done about it on the next; other tables fitted. */
    private SheetLayout.Page page(boolean isDigest) {
        int width = plan.table().columns().stream().mapToInt(SheetColumn::width).sum();
        return new SheetLayout.Page(
                true,
                isDigest ? 50 : 0,
                width / 280 + 1,
                0,
                isDigest ? List.of(plan.position(DigestColumn.NUMBER_OF_COMMENTS)) : List.of(),
                digest.consultation(),
                run(digest));
    }

    /** What stands at the bottom of every page on the right. */
    static String run(Digest digest) {
        return Term.RUN.in(digest.language()) + " " + digest.run();
    }
}
