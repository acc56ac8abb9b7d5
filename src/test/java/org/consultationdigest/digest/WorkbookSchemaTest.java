package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** A program that meets an element in the wrong place offers to repair the file, and people stop trusting it. */
class WorkbookSchemaTest extends WrittenWorkbook {
    @ParameterizedTest
    @EnumSource
    void writesPartsThatTheSchemasOfTheFormatAllow(DigestLanguage language) throws IOException, XmlException {
        List<String> parts = new ArrayList<>();
        try (ZipFile file = new ZipFile(write(ExampleDigest.in(language)).toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (isOfTheFormat(entry.getName())) {
                    try (InputStream content = file.getInputStream(entry)) {
                        assertThat(errors(entry.getName(), content)).isEmpty();
                    }
                    parts.add(entry.getName());
                }
            }
            assertThat(file.stream().findFirst().orElseThrow().getName()).isEqualTo("[Content_Types].xml");
        }
        assertThat(parts)
                .containsExactlyInAnyOrder(
                        "docProps/app.xml",
                        "docProps/custom.xml",
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/sharedStrings.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/worksheets/sheet3.xml",
                        "xl/worksheets/sheet4.xml",
                        "xl/worksheets/sheet5.xml",
                        "xl/worksheets/sheet6.xml",
                        "xl/worksheets/sheet7.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/charts/chart1.xml",
                        "xl/charts/chart2.xml",
                        "xl/charts/chart3.xml",
                        "xl/charts/chart4.xml",
                        "xl/charts/chart5.xml",
                        "xl/charts/chart6.xml",
                        "xl/charts/chart7.xml");
    }

    private static boolean isOfTheFormat(String name) {
        return !name.endsWith(".rels") && !name.equals("[Content_Types].xml") && !name.equals("docProps/core.xml");
    }

    private static List<String> errors(String name, InputStream content) throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        parsed(name, content).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(XmlError::getMessage)
                // Excel itself marks texts whose spaces count so, though the schema forgot to allow it.
                .filter(message -> !message.contains("space@http://www.w3.org/XML/1998/namespace in element t@"))
                .map(message -> name + ": " + message)
                .toList();
    }

    private static XmlObject parsed(String name, InputStream content) throws IOException, XmlException {
        if (name.startsWith("xl/worksheets/")) {
            return WorksheetDocument.Factory.parse(content);
        }
        if (name.startsWith("xl/charts/")) {
            return ChartSpaceDocument.Factory.parse(content);
        }
        return switch (name) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(content);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(content);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(content);
            case "xl/drawings/drawing1.xml" -> WsDrDocument.Factory.parse(content);
            case "docProps/app.xml" ->
                org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory.parse(
                        content);
            case "docProps/custom.xml" -> PropertiesDocument.Factory.parse(content);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
