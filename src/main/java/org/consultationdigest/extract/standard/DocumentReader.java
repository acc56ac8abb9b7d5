package org.consultationdigest.extract.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.Unpacking;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads a submission of any kind; whatever happens in an extractor, the result is a value and the others go on. */
public final class DocumentReader {
    /** Kinds of file that open only with a password, by the names that their detection gives them. */
    private static final Map<String, String> LOCKED = Map.of(
            "application/x-tika-ooxml-protected", "an Office file",
            "application/x-tika-msoffice-encrypted", "an Office file");

    private final List<CommentExtractor> extractors;
    private final Guard guard;

    /**
     * A reader with all extractors of this program; pages that are pictures are named, and not read.
     *
     * @param limit how long reading one submission may take
     */
    public DocumentReader(Duration limit) {
        this(Optional.empty(), limit);
    }

    /**
     * A reader with all extractors of this program.
     *
     * @param recognition reads pages that are pictures
     * @param limit how long reading one submission may take
     */
    public DocumentReader(Optional<TextRecognition> recognition, Duration limit) {
        this(StandardExtractors.all(recognition), limit);
    }

    DocumentReader(List<CommentExtractor> extractors, Duration limit) {
        this.extractors = List.copyOf(extractors);
        this.guard = new Guard(limit);
    }

    /**
     * Reads a submission.
     *
     * @param submission what is read
     * @param content the file that holds its content
     * @param context what is known of the consultation
     * @throws IOException when the content cannot be read from the disk
     */
    public Extraction read(Submission submission, Path content, ExtractionContext context) throws IOException {
        if (Files.size(content) == 0) {
            return nothingIn(Problem.of(ProblemCode.EMPTY_FILE, "The file is empty: ask the sender to send it again."));
        }
        if (LOCKED.containsKey(submission.mediaType())) {
            return new Extraction.Unreadable(Problem.of(
                    ProblemCode.ENCRYPTED, "The file opens only with a password: ask the sender to send it unlocked."));
        }
        Optional<CommentExtractor> extractor = extractors.stream()
                .filter(candidate -> candidate.reads(submission.mediaType()))
                .findFirst();
        if (extractor.isPresent()) {
            Extraction read = guard.read(extractor.get(), submission, content, context);
            return UnseenCharacters.told(UnconvertedText.told(read));
        }
        return Unpacking.isContainer(submission.mediaType()) ? archive(submission, content) : unsupported(submission);
    }

    /** An archive says nothing itself; the files in it are read on their own. */
    private static Extraction archive(Submission submission, Path content) {
        try {
            return Unpacking.isEmpty(content, submission.mediaType())
                    ? nothingIn(Problem.of(
                            ProblemCode.EMPTY_FILE, "The archive holds no file: ask the sender to send it again."))
                    : nothingIn();
        } catch (IOException | RuntimeException broken) {
            return new Extraction.Unreadable(Problem.of(
                    ProblemCode.BROKEN_FILE, "The archive is damaged: ask for it to be sent again, as a .zip."));
        }
    }

    private static Extraction unsupported(Submission submission) {
        return new Extraction.Unreadable(Problem.of(
                ProblemCode.UNSUPPORTED_KIND,
                "Files of this kind (" + submission.mediaType()
                        + ") are not read: ask for the comments as Word, Excel or PDF."));
    }

    private static Extraction nothingIn(Problem... problems) {
        return new Extraction.Parsed(DocumentFacts.of(Channel.OTHER), List.of(), List.of(), List.of(problems));
    }
}
