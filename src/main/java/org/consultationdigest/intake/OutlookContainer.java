package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A mail as Outlook keeps it (.msg): its attachments are parts, its own words stay in it. */
final class OutlookContainer implements Container {

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("application/vnd.ms-outlook");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new MailObjects(parts));
        try (TikaInputStream in = TikaInputStream.get(content)) {
            new OfficeParser().parse(in, new DefaultHandler(), new Metadata(), context);
        } catch (SAXException | TikaException broken) {
            throw new IOException(broken);
        }
    }
}
