package org.consultationdigest.samples.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF files with the same bytes on every machine: deflated streams are written plain, and the id is fixed. */
final class FixedPdf {
    private static final long ID = 20250303;

    private FixedPdf() {}

    static byte[] saved(PDDocument document) throws IOException {
        try (PDDocument again = Loader.loadPDF(write(document))) {
            COSDocument objects = again.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                COSObject object = objects.getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                    inflate(stream);
                }
            }
            return write(again);
        }
    }

    private static void inflate(COSStream stream) throws IOException {
        byte[] plain;
        try (InputStream in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(plain);
        }
    }

    private static byte[] write(PDDocument document) throws IOException {
        document.setDocumentId(ID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
