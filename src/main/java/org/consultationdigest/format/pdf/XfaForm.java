package org.consultationdigest.format.pdf;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/**
 * A form whose fields stand in an XML inside the PDF (XFA 3.3); its only page often says nothing but "Please wait". Read
 * without the entities of a document type; no script of it is run.
 */
final class XfaForm {
    /** How much XML is taken from a form, in bytes. */
    private static final int LARGEST = 32 << 20;

    private static final Set<String> PACKETS = Set.of("template", "datasets");

    private final XMLInputFactory factory = factory();
    private final List<byte[]> parts;

    private XfaForm(List<byte[]> parts) {
        this.parts = parts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Its filled fields in the order of their data, all on the first page.
     *
     * @throws IOException when its XML is damaged, too large, or declares entities
     */
    static List<PdfField> fields(PDXFAResource resource, int most) throws IOException {
        return new XfaForm(parts(resource.getCOSObject())).fields(most);
    }

    private List<PdfField> fields(int most) throws IOException {
        try {
            XfaLabels labels = new XfaLabels();
            for (byte[] part : parts) {
                labels.read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
            }
            XfaValues values = new XfaValues(labels, most);
            for (byte[] part : parts) {
                values.read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
            }
            return values.fields();
        } catch (XMLStreamException e) {
            throw new IOException("the XML of the form is damaged", e);
        }
    }

    /** One stream holds all, or an array holds the name of each part before its stream. */
    private static List<byte[]> parts(COSBase form) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        if (form instanceof COSStream stream) {
            parts.add(bytes(stream));
        } else if (form instanceof COSArray packets) {
            for (int i = 0; i + 1 < packets.size(); i += 2) {
                boolean wanted = packets.getObject(i) instanceof COSString name && PACKETS.contains(name.getString());
                if (wanted && packets.getObject(i + 1) instanceof COSStream stream) {
                    parts.add(bytes(stream));
                }
            }
        }
        return parts;
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream content = stream.createInputStream()) {
            byte[] xml = content.readNBytes(LARGEST + 1);
            if (xml.length > LARGEST) {
                throw new IOException("the XML of the form is larger than " + LARGEST + " bytes");
            }
            return xml;
        }
    }
}
