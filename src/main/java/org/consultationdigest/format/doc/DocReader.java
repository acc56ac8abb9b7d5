package org.consultationdigest.format.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads .doc and .dot files. */
public final class DocReader {

    /**
     * Reads a file.
     *
     * @param file only read, never changed
     * @throws UnreadableWordException when nothing can be read of it: it is damaged, locked with a password or no Word file
     * @throws IOException when its bytes cannot be read from the disk
     */
    public WordDocument read(Path file) throws UnreadableWordException, IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            return read(system.getRoot());
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWordException(
                    ProblemCode.BROKEN_FILE,
                    "The file is damaged and cannot be opened: ask for it to be sent again.",
                    e);
        }
    }

    private static WordDocument read(DirectoryNode root) throws UnreadableWordException, IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw locked();
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableWordException(
                    ProblemCode.UNSUPPORTED_KIND, "This is not a Word file: send the text as .docx, .xlsx or .pdf.");
        }
        try (HWPFDocumentCore document = open(root)) {
            List<Problem> problems = new ArrayList<>();
            noteActive(root, problems);
            DocTexts texts = new DocTexts(document);
            WordDocument read = texts.read(problems);
            if (!texts.active().isEmpty()) {
                problems.add(active("The file holds fields that fetch or run something ("
                        + String.join(", ", texts.active()) + "); they were not updated."));
            }
            return new WordDocument(
                    read.blocks(), read.notes(), read.pageTexts(), read.comments(), read.lastPage(), problems);
        }
    }

    private static HWPFDocumentCore open(DirectoryNode root) throws IOException {
        try {
            return new HWPFDocument(root);
        } catch (OldFileFormatException e) {
            return new HWPFOldDocument(root);
        }
    }

    private static void noteActive(DirectoryNode root, List<Problem> problems) {
        if (root.hasEntryCaseInsensitive("Macros")) {
            problems.add(active("The file holds macros; they were not run."));
        }
        if (root.hasEntryCaseInsensitive("ObjectPool")) {
            problems.add(active("The file holds embedded files or programs: files that could be taken"
                    + " out are listed on their own, programs were not run."));
        }
    }

    private static Problem active(String message) {
        return Problem.of(ProblemCode.ACTIVE_CONTENT, message);
    }

    private static UnreadableWordException locked() {
        return new UnreadableWordException(
                ProblemCode.ENCRYPTED, "The file opens only with a password: ask for it to be sent unlocked.");
    }
}
