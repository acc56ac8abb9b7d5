package org.consultationdigest.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consultationdigest.digest.SummaryLines.Cell;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.digest.xlsx.BarChart;
import org.consultationdigest.digest.xlsx.SheetLayout;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** The sheet <em>Summary</em>: the figures on the left, charts of them on the right. */
final class SummarySheet {
    private static final int[] WIDTHS = {20, 46, 13, 13, 4, 12, 12, 12, 12, 12, 12, 12, 12};
    /** How many charts there are. */
    static final int CHARTS = 7;

    private static final int CHARTS_FROM = 5;
    private static final int CHARTS_TO = 11;
    private static final int BAR = 0x2F6F86;

    /** More are not read at the size that a page leaves them. */
    private static final int ROWS_ON_ONE_PAGE = 100;

    private final Shown shown;
    private final String part;
    private final Figures figures;
    private final SummaryLines lines;
    private final List<Area> merged = new ArrayList<>();
    private final List<BarChart> charts = new ArrayList<>();
    private Area sectionIds = new Area(0, 0, 0, 0);
    private int nextChart = 3;

    /**
     * A summary.
     *
     * @param part which part of a digest it counts, in words; empty for all of it
     */
    SummarySheet(Shown shown, String part) {
        this.shown = shown;
        this.part = part;
        this.figures = new Figures(shown);
        this.lines = new SummaryLines(shown.digest().belongings().in(DigestSheet.SUMMARY));
        title();
        totals();
        Area decisions = counts(Term.BY_DECISION, Term.GROUPS, figures.byDecision());
        counts(Term.BY_STATUS, Term.COUNT, figures.byStatus());
        Area workshops = counts(Term.BY_WORKSHOP, Term.COMMENTS, figures.byWorkshop());
        Area added = counts(Term.NEW_BY_WORKSHOP, Term.GROUPS, figures.newByWorkshop());
        Area types = counts(Term.BY_TYPE, Term.COMMENTS, figures.byType());
        Area bodies = counts(Term.PARTICIPATION, Term.COUNT, figures.participation());
        Area requests = counts(Term.BY_REQUEST, Term.COMMENTS, figures.byRequest());
        Area sections = sections();
        lines.end();
        chart(Term.BY_SECTION, Term.COMMENTS, sections);
        chart(Term.BY_WORKSHOP, Term.COMMENTS, workshops);
        chart(Term.BY_TYPE, Term.COMMENTS, types);
        chart(Term.BY_REQUEST, Term.COMMENTS, requests);
        chart(Term.BY_DECISION, Term.GROUPS, decisions);
        chart(Term.NEW_BY_WORKSHOP, Term.GROUPS, added);
        chart(Term.PARTICIPATION, Term.COUNT, bodies);
    }

    SheetLayout layout() {
        Digest digest = shown.digest();
        return new SheetLayout(
                name(),
                IntStream.range(0, WIDTHS.length)
                        .mapToObj(column -> new SheetLayout.Column(WIDTHS[column], column == SummaryColumns.KEY))
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
        lines.write(sheet, styles, shown.language());
    }

    private String name() {
        return DigestSheet.SUMMARY.title(shown.language());
    }

    private void title() {
        lines.add(
                SheetBelongings.HEADER,
                28,
                Cell.text(Styles.Look.TITLE, shown.digest().outline().title()));
        String consultation =
                shown.in(Term.CONSULTATION) + ": " + shown.digest().consultation();
        String ofThem = part.isEmpty() ? "" : "  ·  " + part;
        lines.add(
                Term.CONSULTATION.name(),
                0,
                Cell.text(Styles.Look.SUBTITLE, consultation + "  ·  " + SheetSetup.run(shown.digest()) + ofThem));
        lines.gap();
    }

    private void totals() {
        header(Term.FIGURE, Term.COUNT);
        line(Term.FIGURE, shown.in(Term.RECEIVED), shown.digest().documents().size());
        line(Term.FIGURE, shown.in(Term.COMMENTS), shown.digest().comments().size());
        line(Term.FIGURE, shown.in(Term.GROUPS), figures.groups());
        line(Term.FIGURE, shown.in(Term.DUPLICATES), figures.duplicates());
        line(Term.FIGURE, shown.in(Term.CONTRIBUTORS), figures.contributors());
        line(Term.FIGURE, shown.in(Term.UNLINKED), figures.unlinked());
        line(Term.FIGURE, shown.in(Term.NOT_READ), figures.notRead());
        line(Term.FIGURE, shown.in(Term.SET_ASIDE), figures.setAside());
        line(Term.FIGURE, shown.in(Term.PROBLEMS), figures.problems());
        lines.gap();
    }

    private Area counts(Term title, Term counted, Map<String, Integer> counts) {
        header(title, counted);
        int first = lines.size();
        counts.forEach((label, count) -> line(title, label, count));
        Area area = new Area(first, Math.max(first, lines.size() - 1), 0, 2);
        lines.gap();
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
        lines.add(title.name(), height, cells);
    }

    private void line(Term title, String label, int count) {
        lines.add(
                title.name() + " " + label,
                0,
                Cell.text(Styles.Look.LABEL, label),
                Cell.text(Styles.Look.LABEL, ""),
                Cell.number(count));
    }

    /** The first column holds the ids as people type them to move a row. */
    private Area sections() {
        header(Term.BY_SECTION, Term.COMMENTS, Term.GROUPS);
        int first = lines.size();
        for (Figures.OfSection section : figures.bySection()) {
            String title = shown.title(section.section());
            String name = shown.section(section.section());
            lines.add(
                    Term.BY_SECTION.name() + " " + section.section(),
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
        List<BarChart.Bar> bars = lines.between(area.firstRow(), Math.min(area.lastRow() + 1, lines.size())).stream()
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
