package org.consultationdigest.extract.standard;

import java.io.IOException;
import java.nio.file.Path;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.sheet.SheetExtractor;
import org.consultationdigest.intake.Submission;

/** Reads plain text: as a comment table where it is one, whatever its name says, else as a letter. */
final class TextOrTable implements CommentExtractor {
    private final SheetExtractor tables;
    private final CommentExtractor letters;

    TextOrTable(SheetExtractor tables, CommentExtractor letters) {
        this.tables = tables;
        this.letters = letters;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        CommentExtractor reader = tables.isTable(submission, content, context) ? tables : letters;
        return reader.extract(submission, content, context);
    }
}
