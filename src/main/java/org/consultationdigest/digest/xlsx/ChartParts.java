package org.consultationdigest.digest.xlsx;

import java.util.List;
import java.util.Locale;

/** The parts that draw charts over a sheet (ECMA-376 part 1, 20.5 and 21.2). */
final class ChartParts {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int NAMES_AXIS = 111;
    private static final int COUNTS_AXIS = 112;

    private final String sheet;

    /** The charts of the sheet of this name. */
    ChartParts(String sheet) {
        this.sheet = sheet;
    }

    /** Where the charts stand. */
    void places(Markup xml, List<BarChart> charts, Relations relations) {
        xml.raw("<xdr:wsDr xmlns:xdr=\"" + DRAWING + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING + "main\">");
        for (int i = 0; i < charts.size(); i++) {
            Area place = charts.get(i).place();
            xml.raw("<xdr:twoCellAnchor>");
            corner(xml, "from", place.firstColumn(), place.firstRow());
            corner(xml, "to", place.lastColumn() + 1, place.lastRow() + 1);
            xml.raw("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr")
                    .attribute("id", i + 2);
            xml.attribute("name", "Chart " + (i + 1))
                    .attribute("descr", charts.get(i).title());
            xml.raw("/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
                    + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + DRAWING + "chart\">"
                    + "<c:chart xmlns:c=\"" + DRAWING + "chart\" xmlns:r=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships\"");
            xml.attribute("r:id", relations.part("chart", "../charts/chart" + (i + 1) + ".xml"));
            xml.raw("/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
        }
        xml.raw("</xdr:wsDr>");
    }

    private static void corner(Markup xml, String name, int column, int row) {
        xml.raw("<xdr:" + name + "><xdr:col>").raw(column).raw("</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>");
        xml.raw(row).raw("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">");
    }

    void chart(Markup xml, BarChart chart) {
        xml.raw("<c:chartSpace xmlns:c=\"" + DRAWING + "chart\" xmlns:a=\"" + DRAWING + "main\">"
                + "<c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>"
                + "<a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr sz=\"1200\" b=\"1\"/><a:t>");
        xml.escaped(chart.title()).raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        xml.raw("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>"
                + "<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        series(xml, chart);
        xml.raw("<c:gapWidth val=\"45\"/><c:axId val=\"" + NAMES_AXIS + "\"/><c:axId val=\"" + COUNTS_AXIS
                + "\"/></c:barChart>");
        axes(xml);
        xml.raw("</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>");
    }

    private void series(Markup xml, BarChart chart) {
        String colour = String.format(Locale.ROOT, "%06X", chart.colour());
        xml.raw("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>").escaped(chart.counted());
        xml.raw("</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill></c:spPr>"
                + "<c:invertIfNegative val=\"0\"/><c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
                + "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr/></a:p></c:txPr>"
                + "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        xml.raw("<c:cat><c:strRef><c:f>").escaped(chart.names().in(sheet)).raw("</c:f><c:strCache><c:ptCount");
        xml.attribute("val", chart.bars().size()).raw("/>");
        for (int i = 0; i < chart.bars().size(); i++) {
            point(xml, i, chart.bars().get(i).name());
        }
        xml.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
                .escaped(chart.counts().in(sheet));
        xml.raw("</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount");
        xml.attribute("val", chart.bars().size()).raw("/>");
        for (int i = 0; i < chart.bars().size(); i++) {
            point(xml, i, Integer.toString(chart.bars().get(i).count()));
        }
        xml.raw("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static void point(Markup xml, int index, String value) {
        xml.raw("<c:pt").attribute("idx", index).raw("><c:v>").escaped(value).raw("</c:v></c:pt>");
    }

    /** Every bar has its name, also where they stand close. */
    private static void axes(Markup xml) {
        String letters = "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr/></a:p></c:txPr>";
        xml.raw("<c:catAx><c:axId val=\"" + NAMES_AXIS + "\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
                + "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>" + letters + "<c:crossAx val=\""
                + COUNTS_AXIS + "\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/>"
                + "<c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
        xml.raw("<c:valAx><c:axId val=\"" + COUNTS_AXIS + "\"/><c:scaling><c:orientation val=\"minMax\"/>"
                + "<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines><c:spPr>"
                + "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr>"
                + "</c:majorGridlines><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>" + letters + "<c:crossAx val=\""
                + NAMES_AXIS + "\"/><c:crosses val=\"max\"/></c:valAx>");
    }
}
