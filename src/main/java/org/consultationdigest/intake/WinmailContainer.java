package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What Outlook packs for other mail programs ({@code winmail.dat}, MS-OXTNEF): the attachments and the words as typed. */
final class WinmailContainer implements Container {

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("application/vnd.ms-tnef");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new MailObjects(parts));
        try (TikaInputStream in = TikaInputStream.get(content)) {
            new TNEFParser().parse(in, new DefaultHandler(), new Metadata(), context);
        } catch (SAXException | TikaException broken) {
            throw new IOException(broken);
        }
    }
}
