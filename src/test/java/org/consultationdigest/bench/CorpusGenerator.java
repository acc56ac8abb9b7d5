package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes submissions whose comments are known: half of them in English, half in Vietnamese.
 *
 * <p>The same seed and plan give the same bytes with the same Java; a file does not depend on how many others are written.
 */
public final class CorpusGenerator {
    /** A draft shorter than this would not be one. */
    private static final int LEAST_PARAGRAPHS = 60;

    private final long seed;

    public CorpusGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * Writes a draft and the submissions to it.
     *
     * @param folder where; it exists
     * @return what was written, with every comment that was planted
     * @throws IOException when the folder cannot be written
     */
    public Corpus write(Path folder, CorpusPlan plan) throws IOException {
        GeneratedDraft draft = new GeneratedDraft(new Random(seed), Math.max(LEAST_PARAGRAPHS, plan.comments()));
        Path report = folder.resolve("draft-report.docx");
        Files.write(report, Packed.zip(draft.docx(Map.of())));
        List<PlantedFile> files = new ArrayList<>();
        for (FileKind kind : plan.kinds()) {
            for (int i = 0; i < plan.files(); i++) {
                files.add(write(folder, plan, draft, kind, i));
            }
        }
        return new Corpus(report, files);
    }

    private PlantedFile write(Path folder, CorpusPlan plan, GeneratedDraft draft, FileKind kind, int index)
            throws IOException {
        Random random = new Random(seed * 31 * 31 + kind.label().hashCode() * 1_000_003L + index);
        Tongue tongue = index % 2 == 0 ? Tongue.ENGLISH : Tongue.VIETNAMESE;
        SubmissionWriter writer = new SubmissionWriter(draft, random, tongue);
        Written written =
                switch (kind) {
                    case DOCX_TABLE -> writer.commentTable(plan.comments());
                    case DOCX_MARGIN -> writer.annotatedDraft(plan.comments());
                    case XLSX -> SheetWriter.write(draft, random, tongue, plan.rows());
                    case PDF -> writer.letter(plan.pages());
                };
        Path path = folder.resolve(String.format(Locale.ROOT, "%s-%05d.%s", kind.label(), index + 1, kind.extension()));
        return written.at(path, kind);
    }
}
