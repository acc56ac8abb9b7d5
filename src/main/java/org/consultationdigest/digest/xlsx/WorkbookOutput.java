package org.consultationdigest.digest.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes a workbook: {@link #sheet()} once for every sheet of its layout, in their order, then {@link #close()}.
 *
 * <p>Charts may stand in the first sheet only.
 */
public final class WorkbookOutput implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final WorkbookLayout layout;
    private final WorkbookParts parts;
    private final Container container;
    private final SharedStrings strings;
    private final StyleSheet styles;
    private int next;
    private Relations relations = new Relations();

    /**
     * Begins a workbook.
     *
     * @param target where to; texts wait in a hidden file beside it until the workbook is closed
     */
    public WorkbookOutput(WorkbookLayout layout, Path target) throws IOException {
        this.layout = layout;
        this.parts = new WorkbookParts(layout);
        this.strings = new SharedStrings(target.resolveSibling("." + target.getFileName() + ".texts"));
        this.container = new Container(new BufferedOutputStream(Files.newOutputStream(target), BUFFER));
        this.styles = new StyleSheet(layout.font());
        part("[Content_Types].xml", parts::types);
        WorkbookParts.root(relations);
        relations("_rels/.rels");
        part("docProps/core.xml", parts::core);
        part("docProps/custom.xml", parts::custom);
        part("xl/workbook.xml", xml -> parts.workbook(xml, relations));
        relations("xl/_rels/workbook.xml.rels");
    }

    /** The number under which the cells of this workbook name a look. */
    public int look(CellLook look) {
        return styles.number(look);
    }

    /** Begins the next sheet; the one before it must have ended. */
    public SheetOutput sheet() throws IOException {
        endSheet();
        SheetLayout sheet = layout.sheets().get(next);
        next++;
        return new SheetOutput(
                container.begin("xl/worksheets/sheet" + next + ".xml"),
                new SheetParts(sheet, styles, next == 1),
                strings,
                relations);
    }

    private void endSheet() throws IOException {
        if (next > 0) {
            container.end();
            relations("xl/worksheets/_rels/sheet" + next + ".xml.rels");
        }
    }

    /** Ends the workbook; all its sheets must have been written. */
    @Override
    public void close() throws IOException {
        try (container;
                strings) {
            if (next == layout.sheets().size()) {
                endSheet();
                charts(layout.sheets().get(0));
                part("xl/styles.xml", styles::write);
                strings.write(container);
            }
        }
    }

    private void charts(SheetLayout sheet) throws IOException {
        if (sheet.charts().isEmpty()) {
            return;
        }
        ChartParts charts = new ChartParts(sheet.name());
        part("xl/drawings/drawing1.xml", xml -> charts.places(xml, sheet.charts(), relations));
        relations("xl/drawings/_rels/drawing1.xml.rels");
        for (int i = 0; i < sheet.charts().size(); i++) {
            BarChart chart = sheet.charts().get(i);
            part("xl/charts/chart" + (i + 1) + ".xml", xml -> charts.chart(xml, chart));
        }
    }

    private void part(String name, Consumer<Markup> content) throws IOException {
        content.accept(container.begin(name));
        container.end();
    }

    /** Writes what the part before this one leads to. */
    private void relations(String name) throws IOException {
        if (!relations.isEmpty()) {
            part(name, relations::write);
        }
        relations = new Relations();
    }
}
