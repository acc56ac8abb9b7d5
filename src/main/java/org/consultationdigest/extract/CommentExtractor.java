package org.consultationdigest.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.consultationdigest.intake.Submission;

/** Reads the comments of one kind of file. */
public interface CommentExtractor {

    /** Whether this extractor reads files of that media type. */
    boolean reads(String mediaType);

    /**
     * Reads a submission.
     *
     * @param submission what is read
     * @param content the file that holds its content; only read, never changed
     * @param context what is known of the consultation
     * @return the comments, or why there are none: a file that is broken, locked or hostile is a value, not an exception
     * @throws IOException when the content cannot be read from the disk
     */
    Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException;
}
