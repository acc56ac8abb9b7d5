package org.consultationdigest.extract.plain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;

/**
 * Reads files that hold running text only: plain text, web pages,
 * presentations. Pictures in them are not recognised and files inside them are not opened.
 */
public final class PlainExtractor implements CommentExtractor {
    private final TextReader textReader = new TextReader();
    private final MarkupReader markupReader = new MarkupReader();
    private final BlockExtraction blockExtraction = new BlockExtraction();

    @Override
    public boolean reads(String mediaType) {
        return TextReader.reads(mediaType) || MarkupReader.reads(mediaType);
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        try {
            Blocks blocks = TextReader.reads(submission.mediaType())
                    ? textReader.read(content, submission.mediaType())
                    : markupReader.read(content, submission.mediaType());
            List<Problem> problems = blocks.complete() ? List.of() : List.of(BlockExtraction.incomplete());
            return blockExtraction.of(blocks, submission.id(), problems);
        } catch (UnreadableTextException e) {
            return new Extraction.Unreadable(e.problem());
        }
    }
}
