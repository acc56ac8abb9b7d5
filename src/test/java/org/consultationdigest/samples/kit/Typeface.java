package org.consultationdigest.samples.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The one font of the samples: it comes with PDFBox and has every letter of Vietnamese. */
final class Typeface {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Typeface() {}

    /** The font file; the caller closes it. */
    static InputStream open() throws IOException {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(RESOURCE), RESOURCE);
    }
}
