package org.consultationdigest.format.word;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads .docx, .docm, .dotx and .dotm files, strict and transitional (ISO/IEC 29500).
 *
 * <p>The text is streamed and never fetched from elsewhere; macros, embedded files and links are noted and left alone. A
 * part that is missing, damaged or beyond all measure is a problem in the document, and the rest is kept.
 */
public final class WordReader {
    private final XMLInputFactory factory = PartXml.factory();

    /**
     * Reads a file.
     *
     * @param file only read, never changed
     * @throws UnreadableWordException when nothing can be read of it: it is empty, damaged, locked with a password or no
     *     Word file
     * @throws IOException when its bytes cannot be read from the disk
     */
    public WordDocument read(Path file) throws UnreadableWordException, IOException {
        FileStart.check(file);
        return readZip(file);
    }

    /**
     * Reads a file that is known to begin as a zip does.
     *
     * @param file only read, never changed
     * @throws UnreadableWordException when nothing can be read of it
     */
    public WordDocument readZip(Path file) throws UnreadableWordException {
        try (WordPackage parts = WordPackage.open(file, factory)) {
            return new DocumentReader(parts).read();
        }
    }

    /**
     * Reads a file that is held in memory.
     *
     * @param zip its bytes
     * @throws UnreadableWordException when nothing can be read of it
     */
    public WordDocument read(byte[] zip) throws UnreadableWordException {
        try (WordPackage parts = WordPackage.open(zip, factory)) {
            return new DocumentReader(parts).read();
        }
    }
}
