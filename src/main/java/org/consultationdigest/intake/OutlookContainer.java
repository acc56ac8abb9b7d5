package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.ContentHandler;
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
        context.set(EmbeddedDocumentExtractor.class, new Attachments(parts));
        try (TikaInputStream in = TikaInputStream.get(content)) {
            new OfficeParser().parse(in, new DefaultHandler(), new Metadata(), context);
        } catch (SAXException | TikaException broken) {
            throw new IOException(broken);
        }
    }

    /** Hands the attachments on as they are, without looking into them. */
    private record Attachments(Parts parts) implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html)
                throws IOException {
            String name = Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                    .filter(given -> !given.isBlank())
                    .orElse("attachment");
            if (in instanceof TikaInputStream tika && tika.getOpenContainer() != null) {
                parts.locked(name, "a mail or object packed in Outlook's own way: save it as a file and send that");
            } else {
                parts.file(name, in);
            }
        }
    }
}
