package org.consultationdigest.digest.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that has everything but its rows. */
final class WorkbookFrame implements Closeable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final StyleSheet styles;

    WorkbookFrame(WorkbookLayout layout) {
        this.styles = new StyleSheet(workbook, layout.font());
        for (SheetLayout sheet : layout.sheets()) {
            SheetFrame.apply(workbook.createSheet(sheet.name()), sheet);
        }
        styles.completeConditions();
        names(layout);
        properties(layout);
    }

    private void names(WorkbookLayout layout) {
        layout.names().forEach((name, formula) -> {
            Name area = workbook.createName();
            area.setNameName(name);
            area.setRefersToFormula(formula);
        });
    }

    private void properties(WorkbookLayout layout) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(layout.title());
        properties.getCoreProperties().setCreator(layout.creator());
        // When it was made would make it another file every time.
        properties.getCoreProperties().setCreated(Optional.empty());
        layout.texts().forEach(properties.getCustomProperties()::addProperty);
        layout.numbers()
                .forEach((name, number) -> properties.getCustomProperties().addProperty(name, (int) number));
    }

    StyleSheet styles() {
        return styles;
    }

    XSSFSheet sheet(int index) {
        return workbook.getSheetAt(index);
    }

    /** The workbook as a file; its sheets have no rows. */
    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
