package org.consultationdigest.digest.xlsx;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
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
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Draws charts over a sheet. */
final class BarCharts {
    private static final int GRID = 0xD9D9D9;
    private static final double TITLE_LETTERS = 12;
    private static final double LETTERS = 9;

    private final XSSFSheet sheet;

    private BarCharts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static void draw(XSSFSheet sheet, List<BarChart> charts) {
        if (!charts.isEmpty()) {
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            charts.forEach(chart -> new BarCharts(sheet).draw(chart, drawing));
        }
    }

    private void draw(BarChart content, XSSFDrawing drawing) {
        Area place = content.place();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(
                0, 0, 0, 0, place.firstColumn(), place.firstRow(), place.lastColumn() + 1, place.lastRow() + 1));
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(content.title());
        chart.setTitleText(content.title());
        chart.setTitleOverlay(false);
        XDDFTextRun title =
                chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
        title.setFontSize(TITLE_LETTERS);
        title.setBold(true);
        // The library takes the language of the machine, which would make it another file elsewhere.
        title.setLanguage(null);
        XDDFCategoryAxis names = names(chart);
        bars(content, chart, names, counts(chart));
    }

    private static XDDFCategoryAxis names(XSSFChart chart) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.getOrAddTextProperties().setFontSize(LETTERS);
        // Every bar has its name, also where they stand close.
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
        return names;
    }

    private static XDDFValueAxis counts(XSSFChart chart) {
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setMinimum(0);
        counts.setNumberFormat("0");
        counts.getOrAddTextProperties().setFontSize(LETTERS);
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(GRID)));
        return counts;
    }

    private void bars(BarChart content, XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis counts) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(45);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        content.bars().stream().map(BarChart.Bar::name).toArray(String[]::new),
                        content.names().in(sheet.getSheetName())),
                XDDFDataSourcesFactory.fromArray(
                        content.bars().stream().map(BarChart.Bar::count).toArray(Integer[]::new),
                        content.counts().in(sheet.getSheetName())));
        series.setTitle(content.counted(), null);
        series.setFillProperties(fill(content.colour()));
        series.setInvertIfNegative(false);
        chart.plot(data);
        lengths(series.getCTBarSer().addNewDLbls());
    }

    /** Every bar says how long it is; the library has no words of its own for these labels. */
    private static void lengths(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
