package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.problem.ProblemCode;

/**
 * Reads PDF files: type to lines, lines to paragraphs, notes, bookmarks. Nothing in a file is run (no JavaScript, no script of an XFA form)
 * and nothing is fetched.
 */
public final class PdfReader {
    /** How much of a file PDFBox keeps in memory before it goes to a scratch file, in bytes. */
    private static final long IN_MEMORY = 64L << 20;

    private final Limits limits;
    private final Optional<TextRecognition> recognition;

    /** A reader of type alone: pages that are pictures are named, and not read. */
    public PdfReader() {
        this(Limits.DEFAULT);
    }

    /** A reader that has pages recognised that are pictures. */
    public PdfReader(Optional<TextRecognition> recognition) {
        this(Limits.DEFAULT, recognition);
    }

    PdfReader(Limits limits) {
        this(limits, Optional.empty());
    }

    private PdfReader(Limits limits, Optional<TextRecognition> recognition) {
        this.limits = limits;
        this.recognition = recognition;
    }

    /**
     * The content of a file; pages that are broken are named in it.
     *
     * @throws UnreadablePdfException when it opens only with a password, or is damaged as a whole
     * @throws IOException when the file itself cannot be read from the disk
     */
    public PdfContent read(Path file) throws UnreadablePdfException, IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("cannot be read from the disk: " + file);
        }
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            return new DocumentReader(document, limits, recognition).read();
        } catch (InvalidPasswordException e) {
            throw encrypted(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (isLockedByCertificate(e)) {
                throw encrypted(e);
            }
            // PDFBox answers damaged files with exceptions of every kind, some of them unchecked.
            throw new UnreadablePdfException(
                    ProblemCode.BROKEN_FILE, "the PDF is damaged: open it, save it anew and send it again", e);
        }
    }

    /**
     * The content of a picture of pages (.png, .jpg, .tif), as of a file whose pages are pictures.
     *
     * @throws UnreadablePdfException when it is damaged, or too large
     * @throws IOException when the file itself cannot be read from the disk
     */
    public PdfContent readPicture(Path file) throws UnreadablePdfException, IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("cannot be read from the disk: " + file);
        }
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            PicturePages.into(document, file);
            return new DocumentReader(document, limits, recognition).read();
        } catch (IOException | RuntimeException e) {
            // Java answers damaged pictures with exceptions of every kind, some of them unchecked.
            throw damagedPicture(e);
        }
    }

    /**
     * The content of the pictures of a document that are pages of one text, as of a file whose pages are pictures; those that
     * are damaged are named in it.
     *
     * @throws UnreadablePdfException when the album itself is damaged
     * @throws IOException when the file itself cannot be read from the disk
     */
    public PdfContent readAlbum(Path file) throws UnreadablePdfException, IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("cannot be read from the disk: " + file);
        }
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            List<Integer> damaged = PicturePages.albumInto(document, file);
            return new DocumentReader(document, limits, recognition)
                    .withBroken(damaged)
                    .read();
        } catch (IOException | RuntimeException e) {
            throw damagedPicture(e);
        }
    }

    private static UnreadablePdfException damagedPicture(Exception fault) {
        return new UnreadablePdfException(
                ProblemCode.BROKEN_FILE,
                "the picture is damaged or too large: open it, save it anew and send it again",
                fault);
    }

    /** A file locked for the holders of certificates is told apart by the words of the exception alone. */
    private static boolean isLockedByCertificate(Throwable fault) {
        return fault.getMessage() != null && fault.getMessage().contains("decryption material");
    }

    private static UnreadablePdfException encrypted(Throwable fault) {
        return new UnreadablePdfException(
                ProblemCode.ENCRYPTED, "the PDF opens only with a password: send it unlocked", fault);
    }
}
