package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.standard.DocumentReader;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.MediaTypes;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.text.Sha256;

/** Reads comments as the job does, from the file on the disk: its hash, its kind by content, its comments. */
final class CommentReading implements FileReading {
    private final MediaTypes mediaTypes = new MediaTypes();
    private final DocumentReader reader = new DocumentReader(Duration.ofMinutes(5));
    private final ExtractionContext context;

    /** A reading of the submissions to this draft. */
    CommentReading(Path draft) {
        this.context = new ExtractionContext(Optional.of(new Outlines().read(draft)));
    }

    @Override
    public long read(Path file) throws IOException {
        return extraction(file) instanceof Extraction.Parsed parsed
                ? parsed.comments().size()
                : 0;
    }

    /** What comes of reading a file. */
    Extraction extraction(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String hash = Sha256.hex(Files.readAllBytes(file));
        Submission submission = new Submission(
                DocumentId.of(name, hash), new SubmissionId(hash), name, mediaTypes.of(file, name), Optional.empty());
        return reader.read(submission, file, context);
    }
}
