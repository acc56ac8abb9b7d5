package org.consultationdigest.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.digest.xlsx.BarChart;
import org.consultationdigest.digest.xlsx.SheetLayout;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** The sheet <em>Summary</em>: the figures on the left, charts of them on the right. */
final class SummarySheet {
    private static final int[] WIDTHS = {20, 46, 13, 13, 4, 12, 12, 12, 12, 12, 12, 12};
    private static final int CHARTS_FROM = 5;
    private static final int CHARTS_TO = 11;
    private static final int BAR = 0x2F6F86;

    /** More are not read at the size that a page leaves them. */
    private static final int ROWS_ON_ONE_PAGE = 100;

    private final Shown shown;
    private final String part;
    private final Figures figures;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<BarChart> charts = new ArrayList<>();
    private Area sectionIds = new Area(0, 0, 0, 0);
    private int nextChart = 3;

    /** A row: its height in points, or 0, and its cells from the left. */
    private record Line(double height, List<Cell> cells) {}

    private record Cell(Styles.Look look, SheetCell value) {
        static Cell text(Styles.Look look, String text) {
            return new Cell(look, SheetCell.text(text));
        }

        static Cell number(int number) {
            return new Cell(Styles.Look.NUMBER, SheetCell.number(number));
        }
    }

    /**
     * A summary.
     *
     * @param part which part of a digest it counts, in words; empty for all of it
     */
    SummarySheet(Shown shown, String part) {
        this.shown = shown;
        this.part = part;
        this.figures = new Figures(shown);
        title();
        totals();
        Area decisions = counts(Term.BY_DECISION, Term.GROUPS, figures.byDecision());
        counts(Term.BY_STATUS, Term.COUNT, figures.byStatus());
        Area workshops = counts(Term.BY_WORKSHOP, Term.COMMENTS, figures.byWorkshop());
        counts(Term.NEW_BY_WORKSHOP, Term.GROUPS, figures.newByWorkshop());
        Area types = counts(Term.BY_TYPE, Term.COMMENTS, figures.byType());
        counts(Term.PARTICIPATION, Term.COUNT, figures.participation());
        Area requests = counts(Term.BY_REQUEST, Term.COMMENTS, figures.byRequest());
        Area sections = sections();
        chart(Term.BY_SECTION, Term.COMMENTS, sections);
        chart(Term.BY_WORKSHOP, Term.COMMENTS, workshops);
        chart(Term.BY_TYPE, Term.COMMENTS, types);
        chart(Term.BY_REQUEST, Term.COMMENTS, requests);
        chart(Term.BY_DECISION, Term.GROUPS, decisions);
    }

    SheetLayout layout() {
        Digest digest = shown.digest();
        return new SheetLayout(
                name(),
                Arrays.stream(WIDTHS)
                        .mapToObj(width -> new SheetLayout.Column(width, false))
                        .toList(),
                false,
                false,
                false,
                Optional.empty(),
                List.of(),
                merged,
                List.of(),
                List.of(),
                new SheetLayout.Page(
                        false,
                        0,
                        1,
                        lines.size() <= ROWS_ON_ONE_PAGE ? 1 : 0,
                        List.of(),
                        digest.consultation(),
                        SheetSetup.run(digest)),
                charts);
    }

    /** The cells that hold the ids of the sections, as formulas in any sheet write them. */
    String sectionIds() {
        return sectionIds.in(name());
    }

    void write(SheetOutput sheet, Styles styles) throws IOException {
        for (Line line : lines) {
            sheet.row(line.height());
            for (int column = 0; column < line.cells().size(); column++) {
                Cell cell = line.cells().get(column);
                int look = styles.of(cell.look());
                if (cell.value().number().isPresent()) {
                    sheet.number(column, look, cell.value().number().getAsInt());
                } else {
                    sheet.text(column, look, CellText.parts(cell.value().text()).get(0));
                }
            }
        }
        sheet.end();
    }

    private String name() {
        return DigestSheet.SUMMARY.title(shown.language());
    }

    private void title() {
        add(28, Cell.text(Styles.Look.TITLE, shown.digest().outline().title()));
        String consultation =
                shown.in(Term.CONSULTATION) + ": " + shown.digest().consultation();
        String ofThem = part.isEmpty() ? "" : "  ·  " + part;
        add(0, Cell.text(Styles.Look.SUBTITLE, consultation + "  ·  " + SheetSetup.run(shown.digest()) + ofThem));
        add(0);
    }

    private void totals() {
        header(Term.FIGURE, Term.COUNT);
        line(shown.in(Term.RECEIVED), shown.digest().documents().size());
        line(shown.in(Term.COMMENTS), shown.digest().comments().size());
        line(shown.in(Term.GROUPS), figures.groups());
        line(shown.in(Term.DUPLICATES), figures.duplicates());
        line(shown.in(Term.CONTRIBUTORS), figures.contributors());
        line(shown.in(Term.UNLINKED), figures.unlinked());
        line(shown.in(Term.NOT_READ), figures.notRead());
        line(shown.in(Term.SET_ASIDE), figures.setAside());
        line(shown.in(Term.PROBLEMS), figures.problems());
        add(0);
    }

    private Area counts(Term title, Term counted, Map<String, Integer> counts) {
        header(title, counted);
        int first = lines.size();
        counts.forEach(this::line);
        Area area = new Area(first, Math.max(first, lines.size() - 1), 0, 2);
        add(0);
        return area;
    }

    private void header(Term title, Term... counted) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(Styles.Look.HEADER, shown.in(title)));
        cells.add(Cell.text(Styles.Look.HEADER, ""));
        double height = 20;
        for (Term each : counted) {
            cells.add(Cell.text(Styles.Look.HEADER, shown.in(each)));
            height = Math.max(height, TextHeight.points(shown.in(each), WIDTHS[2] - 2) + 4);
        }
        merged.add(new Area(lines.size(), lines.size(), 0, 1));
        lines.add(new Line(height, cells));
    }

    private void line(String label, int count) {
        add(0, Cell.text(Styles.Look.LABEL, label), Cell.text(Styles.Look.LABEL, ""), Cell.number(count));
    }

    private void add(double height, Cell... cells) {
        lines.add(new Line(height, List.of(cells)));
    }

    /** The first column holds the ids as people type them to move a row. */
    private Area sections() {
        header(Term.BY_SECTION, Term.COMMENTS, Term.GROUPS);
        int first = lines.size();
        for (Figures.OfSection section : figures.bySection()) {
            String title = shown.title(section.section());
            String name = shown.section(section.section());
            add(
                    Math.max(TextHeight.points(name, WIDTHS[0]), TextHeight.points(title, WIDTHS[1])),
                    Cell.text(Styles.Look.TEXT, name),
                    Cell.text(Styles.Look.TEXT, title),
                    Cell.number(section.comments()),
                    Cell.number(section.rows()));
        }
        Area area = new Area(first, lines.size() - 1, 0, 2);
        sectionIds = area.column(0);
        return area;
    }

    /** A chart of these lines, below the one before it. */
    private void chart(Term title, Term counted, Area area) {
        List<BarChart.Bar> bars = lines.subList(area.firstRow(), Math.min(area.lastRow() + 1, lines.size())).stream()
                .filter(line -> line.cells().size() > 2)
                .map(line -> new BarChart.Bar(
                        line.cells().get(0).value().text(),
                        line.cells().get(2).value().number().orElse(0)))
                .toList();
        int height = Math.max(10, bars.size() + bars.size() / 2 + 4);
        charts.add(new BarChart(
                shown.in(title),
                shown.in(counted),
                new Area(nextChart, nextChart + height - 1, CHARTS_FROM, CHARTS_TO),
                area.column(0),
                area.column(2),
                bars,
                BAR));
        nextChart += height + 1;
    }
}
