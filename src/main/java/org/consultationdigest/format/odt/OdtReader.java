package org.consultationdigest.format.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.LimitedInputStream;
import org.consultationdigest.format.packaging.RepeatedParts;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads OpenDocument texts. */
public final class OdtReader {
    /** A thousand pages of text make about 30 MB of XML. */
    private static final long LARGEST_PART = 256L << 20;

    private static final int LARGEST_MANIFEST = 1 << 20;

    private final XMLInputFactory factory = OdtXml.factory();

    /**
     * Reads a zipped file.
     *
     * @param file only read, never changed
     * @throws UnreadableWordException when nothing can be read of it: it is damaged or locked with a password
     * @throws IOException when its bytes cannot be read from the disk
     */
    public WordDocument read(Path file) throws UnreadableWordException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (isLocked(zip)) {
                throw new UnreadableWordException(
                        ProblemCode.ENCRYPTED, "The file opens only with a password: ask for it to be sent unlocked.");
            }
            if (RepeatedParts.areIn(zip)) {
                throw broken();
            }
            OdtParts parts = new OdtParts();
            List<Problem> problems = new ArrayList<>();
            for (String name : List.of("styles.xml", "content.xml")) {
                ZipEntry part = zip.getEntry(name);
                if (part != null) {
                    read(parts, zip.getInputStream(part), name, problems);
                }
            }
            noteObjects(zip, problems);
            return document(parts, problems);
        } catch (ZipException e) {
            throw broken();
        }
    }

    /** Reads a file that is one XML. */
    public WordDocument readFlat(Path file) throws UnreadableWordException, IOException {
        OdtParts parts = new OdtParts();
        List<Problem> problems = new ArrayList<>();
        read(parts, Files.newInputStream(file), "the file", problems);
        noteObjects(file, problems);
        return document(parts, problems);
    }

    /** Tells of objects that stand in the one XML of a file; they are not taken out of it. */
    private void noteObjects(Path flat, List<Problem> problems) throws IOException {
        try (InputStream content = Files.newInputStream(flat);
                OdtXml xml = new OdtXml(factory, new LimitedInputStream(content, LARGEST_PART))) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().matches("drawing:object(?:-ole)?")) {
                    problems.add(Problem.of(
                            ProblemCode.LEFT_OUT,
                            "The file holds charts, formulas or embedded files whose words were not read: look at them in"
                                    + " the file, or save it as .odt and send it again."));
                    return;
                }
            }
        } catch (XMLStreamException | RuntimeException damagedAsToldBefore) {
            // Whatever keeps it from being read to its end was told when its text was read.
            return;
        }
    }

    private static boolean isLocked(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(manifest)) {
            return new String(content.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private void read(OdtParts parts, InputStream content, String name, List<Problem> problems) throws IOException {
        try (LimitedInputStream limited = new LimitedInputStream(content, LARGEST_PART)) {
            try (OdtXml xml = new OdtXml(factory, limited)) {
                parts.read(xml);
            } catch (XMLStreamException | RuntimeException e) {
                problems.add(limited.reached() || e instanceof OdtNestingException ? limit(name) : damaged(name));
            }
        }
    }

    private static Problem limit(String part) {
        return Problem.at(
                part,
                ProblemCode.LIMIT_REACHED,
                "This part is larger or more deeply nested than any real document: what was read of it is incomplete.");
    }

    private static Problem damaged(String part) {
        return Problem.at(
                part,
                ProblemCode.BROKEN_PART,
                "This part is damaged: what follows the damage was not read. Open the file, save it and send it again.");
    }

    private static void noteObjects(ZipFile zip, List<Problem> problems) {
        if (zip.stream().anyMatch(entry -> entry.getName().matches("(?:\\./)?Object \\d+(?:/content\\.xml)?"))) {
            problems.add(Problem.of(
                    ProblemCode.ACTIVE_CONTENT,
                    "The file holds embedded files or programs: files that could be taken"
                            + " out are listed on their own, programs were not run."));
        }
    }

    private static WordDocument document(OdtParts parts, List<Problem> problems) throws UnreadableWordException {
        if (!parts.found()) {
            throw broken();
        }
        return parts.document(problems);
    }

    private static UnreadableWordException broken() {
        return new UnreadableWordException(
                ProblemCode.BROKEN_FILE,
                "The file is damaged and no text could be read: open it, save it again and send it once more.");
    }
}
