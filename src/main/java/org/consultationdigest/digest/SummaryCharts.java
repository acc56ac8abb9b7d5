package org.consultationdigest.digest;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Bar charts beside the figures they show, one below the other; they follow the cells. */
final class SummaryCharts {
    private static final int FIRST_COLUMN = 5;
    private static final int LAST_COLUMN = 12;
    private static final byte[] BAR = {0x2F, 0x6F, (byte) 0x86};

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final DigestLanguage language;
    private int next = 3;

    SummaryCharts(XSSFSheet sheet, DigestLanguage language) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
        this.language = language;
    }

    /**
     * Adds a chart.
     *
     * @param range the figures: names in its first column, counts in its last
     */
    void add(Term title, Term counted, CellRangeAddress range) {
        int bars = range.getLastRow() - range.getFirstRow() + 1;
        int height = Math.max(10, bars + bars / 2 + 4);
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, next, LAST_COLUMN, next + height);
        next += height + 1;
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title.in(language));
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setMinimum(0);
        counts.setNumberFormat("0");
        // Every bar has its name, also where they stand close.
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
        bars(chart, names, counts, range, counted);
    }

    private void bars(
            XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis counts, CellRangeAddress range, Term counted) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(45);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, column(range, range.getFirstColumn())),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(range, range.getLastColumn())));
        series.setTitle(counted.in(language), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR)));
        chart.plot(data);
    }

    private static CellRangeAddress column(CellRangeAddress range, int column) {
        return new CellRangeAddress(range.getFirstRow(), range.getLastRow(), column, column);
    }
}
