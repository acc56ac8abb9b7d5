package org.consultationdigest.extract.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.SecureContentHandler;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyReading;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads files with mark-up through the parsers of Tika. Files inside them are not opened and pictures not recognised. */
final class MarkupReader {
    private static final Map<String, Supplier<Parser>> PARSERS = Map.of(
            "text/html", JSoupParser::new,
            "application/xhtml+xml", JSoupParser::new,
            "application/vnd.ms-powerpoint", OfficeParser::new,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", OOXMLParser::new,
            "application/vnd.oasis.opendocument.presentation", OpenDocumentParser::new);

    private static final String WEB = "html";

    /** Enough to tell how a page was typed, in bytes. */
    private static final int SAMPLE = 200_000;

    static boolean reads(String mediaType) {
        return PARSERS.containsKey(mediaType);
    }

    Blocks read(Path file, String mediaType) throws IOException, UnreadableTextException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, mediaType, reading(file, mediaType));
        }
    }

    /** Words of web pages in fonts of today may be older than Unicode too, when the page as a whole shows it. */
    private static LegacyReading reading(Path file, String mediaType) throws IOException {
        if (!mediaType.contains(WEB)) {
            return LegacyReading.byFontAlone();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return LegacyReading.byFontAlone().withGuess(Charsets.decode(in.readNBytes(SAMPLE)));
        }
    }

    /**
     * Reads a file.
     *
     * @param old how words typed before Unicode are told
     */
    Blocks read(InputStream in, String mediaType, LegacyReading old) throws IOException, UnreadableTextException {
        XhtmlBlocks blocks = new XhtmlBlocks(mediaType.contains(WEB), old);
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, mediaType);
        try (TikaInputStream stream = TikaInputStream.get(in)) {
            ContentHandler secured = new SecureContentHandler(blocks, stream);
            Supplier<Parser> parser = PARSERS.getOrDefault(mediaType, JSoupParser::new);
            parser.get().parse(stream, secured, metadata, context());
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw new UnreadableTextException(
                    ProblemCode.ENCRYPTED, "the file opens only with a password: send it unlocked", e);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            if (!blocks.isFull()) {
                throw new UnreadableTextException(
                        ProblemCode.BROKEN_FILE, "the file is damaged: open it, save it anew and send it again", e);
            }
        }
        return blocks.blocks();
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(HtmlMapper.class, new FontsAndQuotations());
        return context;
    }

    /** Keeps what parts lines, how quotations and signatures are marked, and what is bold, which the usual mapper leaves out. */
    private static final class FontsAndQuotations extends DefaultHtmlMapper {
        private static final Set<String> KEPT =
                Set.of("type", "class", "id", "face", "style", "colspan", "rowspan", "start", "value");
        private static final Set<String> ELEMENTS = Set.of(
                "font", "span", "b", "strong", "br", "hr", "div", "section", "article", "header", "footer", "center");

        @Override
        public @Nullable String mapSafeElement(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return ELEMENTS.contains(lower) ? lower : super.mapSafeElement(name);
        }

        @Override
        public @Nullable String mapSafeAttribute(String element, String attribute) {
            return KEPT.contains(attribute) ? attribute : super.mapSafeAttribute(element, attribute);
        }
    }

    /** Leaves files inside files alone: the inbox opens what is to be read. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Not opened.
        }
    }
}
