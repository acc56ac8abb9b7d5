package org.consultationdigest.review;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.xmlbeans.XmlException;
import org.consultationdigest.digest.WorkbookWriter;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Reads from the document properties which digest a workbook is of; LibreOffice and Excel keep them when they save. */
final class WorkbookOrigin {
    private WorkbookOrigin() {}

    static Optional<ReadBack.Origin> of(OPCPackage workbook) throws IOException, OpenXML4JException {
        try {
            POIXMLProperties.CustomProperties properties = new POIXMLProperties(workbook).getCustomProperties();
            return value(properties.getProperty(WorkbookWriter.CONSULTATION_PROPERTY))
                    .flatMap(consultation -> value(properties.getProperty(WorkbookWriter.RUN_PROPERTY))
                            .filter(run -> run.matches("\\d{1,9}"))
                            .map(run -> new ReadBack.Origin(consultation, Integer.parseInt(run), parts(properties))));
        } catch (XmlException damaged) {
            return Optional.empty();
        }
    }

    private static int parts(POIXMLProperties.CustomProperties properties) {
        return value(properties.getProperty(WorkbookWriter.PARTS_PROPERTY))
                .filter(parts -> parts.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Programs that save a number may keep it as another kind of number. */
    private static Optional<String> value(CTProperty property) {
        if (property == null) {
            return Optional.empty();
        }
        if (property.isSetLpwstr()) {
            return Optional.of(property.getLpwstr());
        }
        if (property.isSetI4()) {
            return Optional.of(Integer.toString(property.getI4()));
        }
        return property.isSetR8() ? Optional.of(Integer.toString((int) property.getR8())) : Optional.empty();
    }
}
