package org.consultationdigest.extract.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.wordprocessing.WordProcessingReader;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.SectionsOfSubmissions;
import org.jspecify.annotations.Nullable;

/** Reads the comments of the files of word processors: Word of today and of old, RTF, OpenDocument. */
public final class WordExtractor implements CommentExtractor {
    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12",
            "application/msword",
            "application/rtf",
            "text/rtf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-template",
            "application/vnd.oasis.opendocument.flat.text",
            "application/vnd.ms-wordml",
            "application/vnd.ms-word2006ml");

    private final WordProcessingReader reader = new WordProcessingReader();
    private final SectionsOfSubmissions sections = new SectionsOfSubmissions();
    private final AtomicReference<@Nullable KnownDraft> lastDraft = new AtomicReference<>();
    private final TableReader tables;
    private final LetterReader letters;

    /** Reads tables and letters with their usual readers. */
    public WordExtractor() {
        this(new TableReader(), new LetterReader());
    }

    public WordExtractor(TableReader tables, LetterReader letters) {
        this.tables = tables;
        this.letters = letters;
    }

    @Override
    public boolean reads(String mediaType) {
        return MEDIA_TYPES.contains(mediaType.toLowerCase(Locale.ROOT));
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        try {
            WordDocument document = reader.read(content);
            CommentIds ids = new CommentIds(submission.id());
            WordSource source = new WordSource(submission.id(), document, new CopyPlaces(document, sections), ids);
            Optional<DraftWords> draft = context.outline().map(this::words);
            return new SubmissionReader(source, draft, tables, letters).read();
        } catch (UnreadableWordException e) {
            return new Extraction.Unreadable(e.problem());
        }
    }

    /** The words of a draft; thousands of submissions come to one, so those of the last are kept. */
    private DraftWords words(ReportOutline outline) {
        KnownDraft known = lastDraft.get();
        if (known == null || !known.outline().equals(outline)) {
            known = new KnownDraft(outline, new DraftWords(outline));
            lastDraft.set(known);
        }
        return known.words();
    }

    private record KnownDraft(ReportOutline outline, DraftWords words) {}
}
