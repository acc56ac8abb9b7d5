package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.consultationdigest.format.pdf.PdfAttachments;

/** Files that somebody laid into a PDF file: they are parts, and the words of the file itself stay in it. */
final class PdfAttached implements Container {

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        PdfAttachments.handOut(content, new PdfAttachments.Receiver() {
            @Override
            public void file(String name, InputStream attached) throws IOException {
                parts.file(name, attached);
            }

            @Override
            public void unreadable(String name) throws IOException {
                parts.locked(name, "a file in the PDF that could not be taken out: ask for it by itself");
            }
        });
    }
}
