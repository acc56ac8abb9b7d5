package org.consultationdigest.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Counts the pictures, charts and shapes on a sheet. */
final class Drawn {
    /** A picture, a chart, a shape and a line between shapes (ECMA-376 part 1, 20.5.2). */
    private static final Set<String> THINGS = Set.of("pic", "graphicFrame", "sp", "cxnSp");

    private Drawn() {}

    /** How many stand on the sheet of this part. */
    static int on(PackagePart sheet) throws IOException {
        int count = 0;
        try {
            for (PackageRelationship each : sheet.getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation())) {
                count += in(sheet.getRelatedPart(each));
            }
        } catch (InvalidFormatException | XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return count;
    }

    private static int in(PackagePart drawing) throws IOException, XMLStreamException {
        int count = 0;
        try (InputStream content = drawing.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                xml.next();
                count += xml.isStartElement() && THINGS.contains(xml.getLocalName()) ? 1 : 0;
            }
        }
        return count;
    }
}
