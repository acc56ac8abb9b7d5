package org.consultationdigest.format.wordprocessing;

import java.io.IOException;
import java.nio.file.Path;
import org.consultationdigest.format.doc.DocReader;
import org.consultationdigest.format.odt.OdtReader;
import org.consultationdigest.format.rtf.RtfReader;
import org.consultationdigest.format.word.OldText;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordReader;
import org.consultationdigest.format.wordxml.WordXmlReader;

/** Reads a file of any word processor: .docx and its relatives, .doc, .rtf, .odt, Word's XML. */
public final class WordProcessingReader {
    private final WordReader word = new WordReader();
    private final DocReader doc = new DocReader();
    private final WordXmlReader xml = new WordXmlReader();
    private final RtfReader rtf = new RtfReader();
    private final OdtReader odt = new OdtReader();

    /**
     * Reads a file.
     *
     * @param file only read, never changed
     * @throws UnreadableWordException when nothing can be read of it
     * @throws IOException when its bytes cannot be read from the disk
     */
    public WordDocument read(Path file) throws UnreadableWordException, IOException {
        return OldText.converted(
                switch (FileKind.of(file)) {
                    case COMPOUND -> doc.read(file);
                    case XML -> readXml(file);
                    case RICH_TEXT -> rtf.read(file);
                    case OPEN_DOCUMENT -> odt.read(file);
                    case OFFICE_PACKAGE -> word.readZip(file);
                    case OTHER -> word.read(file);
                });
    }

    private WordDocument readXml(Path file) throws UnreadableWordException, IOException {
        boolean openDocument = xml.root(file).filter("document"::equals).isPresent();
        return openDocument ? odt.readFlat(file) : xml.read(file);
    }
}
