package org.consultationdigest.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.LimitedInputStream;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.format.packaging.OfficePackage;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** The parts of an open Word file, found by following relationships and never by their names. */
final class WordPackage implements AutoCloseable {
    /** A thousand pages of text make about 30 MB of XML. */
    static final long LARGEST_PART = 256L * 1024 * 1024;

    private final OfficePackage parts;
    private final String main;
    private final XMLInputFactory factory;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int formatChanges;

    private WordPackage(OfficePackage parts, String main, XMLInputFactory factory) {
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
        return opened(() -> OfficePackage.open(file), factory);
    }

    /** Opens a file from memory. */
    static WordPackage open(byte[] zip, XMLInputFactory factory) throws UnreadableWordException {
        return opened(() -> OfficePackage.open(zip), factory);
    }

    private interface Opening {
        OfficePackage open() throws IOException;
    }

    private static WordPackage opened(Opening opening, XMLInputFactory factory) throws UnreadableWordException {
        try {
            OfficePackage parts = opening.open();
            Optional<String> main = mainPart(parts);
            if (main.isPresent()) {
                return new WordPackage(parts, main.get(), factory);
            }
            parts.close();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWordException(
                    ProblemCode.BROKEN_FILE,
                    "The Word file is damaged and cannot be opened: open it in Word, save it again and send it once more.",
                    e);
        }
        throw new UnreadableWordException(
                ProblemCode.UNSUPPORTED_KIND, "This is not a Word file: send the text as .docx, .xlsx or .pdf.");
    }

    private static Optional<String> mainPart(OfficePackage parts) throws IOException {
        return parts.links().stream()
                .filter(link -> link.isOf("officeDocument") && !link.external())
                .map(Link::target)
                .filter(part -> parts.holds(part) && parts.contentType(part).contains("word"))
                .findFirst();
    }

    /** The name of the part that holds the body. */
    String main() {
        return main;
    }

    /** What was met so far: parts that are missing or broken, limits that were reached. */
    List<Problem> problems() {
        return problems;
    }

    void note(Problem problem) {
        problems.add(problem);
    }

    /** How many tracked changes of format alone were met so far. */
    int formatChanges() {
        return formatChanges;
    }

    /** The parts that the package says hold margin comments, whatever points to them. */
    List<String> comments() {
        return parts.partsOfType("wordprocessingml.comments+xml");
    }

    /** The parts of this kind ({@code comments}, {@code styles}) that a part points to, each once, in their order. */
    List<String> related(String from, String kind) {
        Set<String> found = new LinkedHashSet<>();
        for (Link link : links(from)) {
            if (!link.isOf(kind) || link.external()) {
                continue;
            }
            if (parts.holds(link.target())) {
                found.add(link.target());
            } else {
                problems.add(Problem.at(
                        link.target(),
                        ProblemCode.BROKEN_PART,
                        "The file points to a part that it does not hold; the rest was read."));
            }
        }
        return List.copyOf(found);
    }

    /** Everything that a part points to; nothing when the list of it cannot be read. */
    List<Link> links(String from) {
        return links.computeIfAbsent(from, this::readLinks);
    }

    private List<Link> readLinks(String from) {
        try {
            return parts.links(from);
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.at(
                    from,
                    ProblemCode.BROKEN_PART,
                    "The list of what belongs to this part is damaged; the rest was read."));
            return List.of();
        }
    }

    /** Reads a part; what keeps it from being read to its end becomes a problem. */
    void read(String part, PartConsumer consumer) {
        Optional<LimitedInputStream> opened = Optional.empty();
        try (InputStream content = parts.open(part);
                LimitedInputStream limited = new LimitedInputStream(content, LARGEST_PART)) {
            opened = Optional.of(limited);
            try (PartXml xml = new PartXml(factory, limited)) {
                consumer.read(xml);
                formatChanges += xml.formatChanges();
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            problems.add(
                    e instanceof NestingException
                                    || opened.filter(LimitedInputStream::reached)
                                            .isPresent()
                            ? limit(part)
                            : broken(part));
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

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            // It was only read: nothing is lost.
            throw new UncheckedIOException(e);
        }
    }
}
