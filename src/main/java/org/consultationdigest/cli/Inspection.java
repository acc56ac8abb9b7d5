package org.consultationdigest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.standard.DocumentReader;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.consultationdigest.intake.Arrival;
import org.consultationdigest.intake.ContentStore;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.MediaTypes;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.intake.Unpacking;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads files as the job would, without its memory: what is kept meanwhile lies in a folder that goes at the end. */
final class Inspection implements AutoCloseable {
    private static final Duration LIMIT_FOR_ONE_FILE = Duration.ofMinutes(5);

    private final Path folder;
    private final ContentStore contents;
    private final MediaTypes mediaTypes = new MediaTypes();
    private final Unpacking unpacking;
    private final DocumentReader reader;
    private final ExtractionContext context;

    Inspection(ExtractionContext context) throws IOException {
        this.folder = Files.createTempDirectory("consultation-digest");
        this.contents = new ContentStore(folder);
        this.unpacking = new Unpacking(contents, mediaTypes, Unpacking.Limits.USUAL);
        this.reader = new DocumentReader(
                InstalledRecognition.find(
                        folder.resolve("pages"),
                        RecognitionSettings.USUAL,
                        Runtime.getRuntime().availableProcessors()),
                LIMIT_FOR_ONE_FILE);
        this.context = context;
    }

    /**
     * A file, or a file in a file.
     *
     * @param path how it was named, with its path through containers
     * @param mediaType what it is by content; empty when it could not be opened
     * @param extraction what came of reading it
     */
    record Inspected(String path, String mediaType, Extraction extraction) {}

    /** Reads a file and, when it is a container, what is in it. */
    List<Inspected> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of(refused(file.toString(), ProblemCode.NOT_A_FILE, "There is no such file."));
        }
        Arrival.Content arrival;
        try (InputStream in = Files.newInputStream(file)) {
            SubmissionId content = contents.keep(in);
            String type = mediaTypes.of(contents.file(content), String.valueOf(file.getFileName()));
            arrival = new Arrival.Content(file.toString(), Optional.empty(), content.sha256(), type);
        } catch (IOException unreadable) {
            return List.of(refused(
                    file.toString(), ProblemCode.UNREADABLE_FILE, "The file cannot be opened: check who may read it."));
        }
        List<Inspected> read = new ArrayList<>();
        Unpacking.Unpacked parts = unpacking.open(arrival);
        read.add(withProblems(inspected(arrival), parts.problems()));
        for (Arrival part : parts.arrivals()) {
            read.add(inspected(part));
        }
        return read;
    }

    private Inspected inspected(Arrival arrival) throws IOException {
        if (arrival instanceof Arrival.Content content) {
            SubmissionId id = new SubmissionId(content.sha256());
            Submission submission = new Submission(
                    DocumentId.of(content.path(), content.sha256()),
                    id,
                    content.path(),
                    content.mediaType(),
                    Optional.empty());
            return new Inspected(
                    content.path(), content.mediaType(), reader.read(submission, contents.file(id), context));
        }
        return refused(arrival.path(), ProblemCode.ENCRYPTED, ((Arrival.WithoutContent) arrival).reason());
    }

    private static Inspected withProblems(Inspected inspected, List<Problem> more) {
        return more.isEmpty() || !(inspected.extraction() instanceof Extraction.Legible read)
                ? inspected
                : new Inspected(inspected.path(), inspected.mediaType(), read.withProblems(more));
    }

    private static Inspected refused(String path, ProblemCode code, String message) {
        return new Inspected(path, "", new Extraction.Unreadable(Problem.of(code, message)));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
