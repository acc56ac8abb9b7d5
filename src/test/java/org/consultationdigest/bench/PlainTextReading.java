package org.consultationdigest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the plain text of a file with Apache Tika, the yardstick: kind by content, no limit of length, no text recognition,
 * nothing embedded.
 */
final class PlainTextReading implements FileReading {
    private final AutoDetectParser parser = new AutoDetectParser();
    private final boolean streaming;

    /** A reading as Tika comes, or with its faster streaming reader for Word, which has to be asked for. */
    PlainTextReading(boolean streaming) {
        this.streaming = streaming;
    }

    @Override
    public long read(Path file) throws IOException {
        return text(file).length();
    }

    /** The text of a file; a file without any is an exception here. */
    String text(Path file) throws IOException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, text, new Metadata(), context());
        } catch (SAXException | TikaException e) {
            throw new IOException(file + " is not read by Tika", e);
        }
        String read = text.toString();
        if (read.isBlank()) {
            throw new IOException(file + " has no text for Tika: the comparison would mean nothing");
        }
        return read;
    }

    private ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        if (streaming) {
            OfficeParserConfig office = new OfficeParserConfig();
            office.setUseSAXDocxExtractor(true);
            context.set(OfficeParserConfig.class, office);
        }
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("Tika was told not to read what is embedded");
        }
    }
}
