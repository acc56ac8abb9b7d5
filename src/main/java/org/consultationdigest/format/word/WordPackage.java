package org.consultationdigest.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The parts of an open Word file, found by following relationships and never by their names. */
final class WordPackage implements AutoCloseable {
    /** A thousand pages of text make about 30 MB of XML. */
    static final long LARGEST_PART = 256L * 1024 * 1024;

    private final OPCPackage parts;
    private final PackagePart main;
    private final XMLInputFactory factory;
    private final List<Problem> problems = new ArrayList<>();

    private WordPackage(OPCPackage parts, PackagePart main, XMLInputFactory factory) {
        this.parts = parts;
        this.main = main;
        this.factory = factory;
    }

    /** What is done with an open part. */
    interface PartConsumer {
        void read(PartXml xml) throws XMLStreamException;
    }

    /** Opens a file whose bytes begin as a zip. */
    static WordPackage open(Path file, XMLInputFactory factory) throws UnreadableWordException {
        return opened(
                () -> OPCPackage.open(file.toFile(), PackageAccess.READ, OPCComplianceFlags.disableAll()), factory);
    }

    /** Opens a file from memory. */
    static WordPackage open(InputStream zip, XMLInputFactory factory) throws UnreadableWordException {
        return opened(() -> OPCPackage.open(zip), factory);
    }

    private interface Opening {
        OPCPackage open() throws IOException, InvalidFormatException;
    }

    private static WordPackage opened(Opening opening, XMLInputFactory factory) throws UnreadableWordException {
        OPCPackage parts = openParts(opening);
        try {
            return new WordPackage(parts, mainPart(parts), factory);
        } catch (UnreadableWordException | RuntimeException e) {
            parts.revert();
            throw e;
        }
    }

    private static OPCPackage openParts(Opening opening) throws UnreadableWordException {
        try {
            return opening.open();
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw new UnreadableWordException(
                    ProblemCode.BROKEN_FILE,
                    "The Word file is damaged and cannot be opened: open it in Word, save it again and send it once more.",
                    e);
        }
    }

    private static PackagePart mainPart(OPCPackage parts) throws UnreadableWordException {
        for (PackageRelationship relationship : relationships(parts.getRelationships())) {
            PackagePart part = kind(relationship).equals("officeDocument") ? target(parts, relationship) : null;
            if (part != null && part.getContentType().contains("word")) {
                return part;
            }
        }
        throw new UnreadableWordException(
                ProblemCode.UNSUPPORTED_KIND, "This is not a Word file: send the text as .docx, .xlsx or .pdf.");
    }

    PackagePart main() {
        return main;
    }

    /** What was met so far: parts that are missing or broken, limits that were reached. */
    List<Problem> problems() {
        return problems;
    }

    void note(Problem problem) {
        problems.add(problem);
    }

    /** The parts of this kind ({@code comments}, {@code styles}) that a part points to, each once, in their order. */
    List<PackagePart> related(PackagePart from, String kind) {
        Map<String, PackagePart> found = new LinkedHashMap<>();
        for (PackageRelationship relationship : relationships(from)) {
            if (!kind(relationship).equals(kind) || relationship.getTargetMode() == TargetMode.EXTERNAL) {
                continue;
            }
            PackagePart part = target(parts, relationship);
            if (part == null) {
                problems.add(Problem.at(
                        String.valueOf(relationship.getTargetURI()),
                        ProblemCode.BROKEN_PART,
                        "The file points to a part that it does not hold; the rest was read."));
            } else {
                found.put(part.getPartName().getName(), part);
            }
        }
        return List.copyOf(found.values());
    }

    /** Every relationship of a part; none when they cannot be read. */
    List<PackageRelationship> relationships(PackagePart from) {
        try {
            return relationships(from.getRelationships());
        } catch (InvalidFormatException | RuntimeException e) {
            problems.add(Problem.at(
                    from.getPartName().getName(),
                    ProblemCode.BROKEN_PART,
                    "The list of what belongs to this part is damaged; the rest was read."));
            return List.of();
        }
    }

    /** Reads a part; what keeps it from being read to its end becomes a problem. */
    void read(PackagePart part, PartConsumer consumer) {
        String name = part.getPartName().getName();
        Optional<LimitedInputStream> opened = Optional.empty();
        try (InputStream content = part.getInputStream();
                LimitedInputStream limited = new LimitedInputStream(content, LARGEST_PART)) {
            opened = Optional.of(limited);
            try (PartXml xml = new PartXml(factory, limited)) {
                consumer.read(xml);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            problems.add(
                    e instanceof NestingException
                                    || opened.filter(LimitedInputStream::reached)
                                            .isPresent()
                            ? limit(name)
                            : broken(name));
        }
    }

    private static Problem limit(String part) {
        return Problem.at(
                part,
                ProblemCode.LIMIT_REACHED,
                "This part is larger or more deeply nested than any real document: what was read of it is incomplete.");
    }

    private static Problem broken(String part) {
        return Problem.at(
                part,
                ProblemCode.BROKEN_PART,
                "This part is damaged: what follows the damage was not read. Open the file in Word, save it and send it again.");
    }

    /** The last word of a relationship's type, which strict and transitional files share. */
    static String kind(PackageRelationship relationship) {
        String type = relationship.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static List<PackageRelationship> relationships(Iterable<PackageRelationship> collection) {
        return StreamSupport.stream(collection.spliterator(), false).toList();
    }

    private static @Nullable PackagePart target(OPCPackage parts, PackageRelationship relationship) {
        try {
            return parts.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        } catch (InvalidFormatException | RuntimeException e) {
            // A target that is no valid part name: the same as a part that is missing.
            return null;
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
