package org.consultationdigest.format.wordxml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.consultationdigest.format.packaging.LimitedInputStream;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordReader;
import org.consultationdigest.problem.ProblemCode;

/** Reads Word files that are one XML. */
public final class WordXmlReader {
    private static final long LARGEST = 256L << 20;

    private final XMLInputFactory factory = factory();
    private final WordReader word = new WordReader();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** What a file is by its first element; empty when its XML cannot be read. */
    public Optional<String> root(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext() && xml.next() != XMLStreamReader.START_ELEMENT) {
                // What stands before the first element says nothing.
            }
            return xml.isStartElement() ? Optional.of(xml.getLocalName()) : Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a file.
     *
     * @param file only read, never changed
     * @throws UnreadableWordException when it is no Word file or damaged
     * @throws IOException when its bytes cannot be read from the disk
     */
    public WordDocument read(Path file) throws UnreadableWordException, IOException {
        Optional<String> root = root(file);
        if (root.filter(name -> name.equals("wordDocument") || name.equals("package"))
                .isEmpty()) {
            throw new UnreadableWordException(
                    ProblemCode.UNSUPPORTED_KIND, "This is not a Word file: send the text as .docx, .xlsx or .pdf.");
        }
        try (InputStream content = new LimitedInputStream(Files.newInputStream(file), LARGEST)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            PackageParts parts = root.filter("package"::equals).isPresent()
                    ? FlatPackage.parts(xml)
                    : new Word2003Translator(xml).parts();
            return word.read(parts.zip());
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableWordException(
                    ProblemCode.BROKEN_FILE,
                    "The file is damaged and cannot be read: open it in Word, save it as .docx and send it again.",
                    e);
        }
    }
}
