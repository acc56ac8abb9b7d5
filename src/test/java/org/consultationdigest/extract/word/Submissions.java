package org.consultationdigest.extract.word;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.word.WordFile;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.text.Sha256;

/** Word files handed in for tests. */
final class Submissions {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Submissions() {}

    static Submission submission(String path) {
        SubmissionId id = new SubmissionId(Sha256.hex(path));
        return new Submission(DocumentId.of(path, id.sha256()), id, path, DOCX, Optional.empty());
    }

    static Extraction extract(Path file, ExtractionContext context) throws Exception {
        return new WordExtractor().extract(submission(String.valueOf(file.getFileName())), file, context);
    }

    static Extraction.Parsed parsed(Path folder, WordFile file) throws Exception {
        return (Extraction.Parsed) extract(file.write(folder.resolve("submission.docx")), ExtractionContext.unknown());
    }

    static Extraction.Parsed parsed(Path folder, WordFile draft, WordFile file) throws Exception {
        ExtractionContext context =
                new ExtractionContext(Optional.of(new Outlines().read(draft.write(folder.resolve("draft.docx")))));
        return (Extraction.Parsed) extract(file.write(folder.resolve("copy.docx")), context);
    }

    static List<ExtractedComment> ofKind(CommentKind kind, Extraction.Parsed extraction) {
        return extraction.comments().stream()
                .filter(comment -> comment.kind() == kind)
                .toList();
    }

    static List<String> setAside(Remainder.Why why, Extraction.Parsed extraction) {
        return extraction.remainder().stream()
                .filter(text -> text.why() == why)
                .map(Remainder::text)
                .toList();
    }
}
