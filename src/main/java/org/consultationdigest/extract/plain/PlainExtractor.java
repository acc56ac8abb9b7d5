package org.consultationdigest.extract.plain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.LastDraft;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;

/**
 * Reads files that hold running text only: plain text, web pages,
 * presentations. Files inside them are not opened here; pictures that fill a slide are parts that the inbox takes out.
 */
public final class PlainExtractor implements CommentExtractor {
    private final TextReader textReader = new TextReader();
    private final MarkupReader markupReader = new MarkupReader();
    private final BlockExtraction blockExtraction = new BlockExtraction();
    private final LastDraft drafts = new LastDraft();

    @Override
    public boolean reads(String mediaType) {
        return TextReader.reads(mediaType) || MarkupReader.reads(mediaType);
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        try {
            return TextReader.reads(submission.mediaType())
                    ? text(submission, content, context)
                    : of(submission, markupReader.read(content, submission.mediaType()), Optional.empty(), context);
        } catch (UnreadableTextException e) {
            return new Extraction.Unreadable(e.problem());
        }
    }

    private Extraction text(Submission submission, Path content, ExtractionContext context) throws IOException {
        TextReader.Reading read = textReader.read(content, submission.mediaType());
        return read.old().asTyped(of(submission, read.blocks(), read.old().problem(), context));
    }

    private Extraction of(Submission submission, Blocks blocks, Optional<Problem> doubt, ExtractionContext context) {
        List<Problem> problems = new ArrayList<>();
        doubt.ifPresent(problems::add);
        if (!blocks.complete()) {
            problems.add(BlockExtraction.incomplete());
        }
        Function<Blocks, Extraction.Parsed> reader = own -> blockExtraction.of(own, submission.id(), problems);
        return blocks.old()
                .told(context.outline()
                        .map(drafts::of)
                        .flatMap(draft -> DraftCopy.of(blocks, draft))
                        .map(copy -> copy.read(reader))
                        .orElseGet(() -> reader.apply(blocks)));
    }
}
