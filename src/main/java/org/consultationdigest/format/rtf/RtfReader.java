package org.consultationdigest.format.rtf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.word.PageMark;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads .rtf files. */
public final class RtfReader {
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file.
     *
     * @param file only read, never changed
     * @throws IOException when its bytes cannot be read from the disk
     */
    public WordDocument read(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return read(content);
        }
    }

    /**
     * Reads a text in this format that is no file, such as the body of a mail.
     *
     * @throws IOException when its bytes cannot be read
     */
    public WordDocument read(InputStream content) throws IOException {
        RtfInterpreter interpreter = new RtfInterpreter(new RtfTokens(content));
        boolean complete = interpreter.read();
        return document(interpreter.texts(), complete);
    }

    private static WordDocument document(RtfTexts texts, boolean complete) {
        List<WordBlock> body = texts.body();
        List<Problem> problems = new ArrayList<>();
        if (!complete) {
            problems.add(Problem.of(
                    ProblemCode.LIMIT_REACHED,
                    "The file is more deeply nested than any real document: what was read of it is incomplete."));
        }
        if (!texts.active().isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.ACTIVE_CONTENT,
                    "The file holds content that is embedded or fetched from elsewhere ("
                            + String.join(", ", texts.active())
                            + "): files that could be taken out are listed on their own, the rest was not opened."));
        }
        return new WordDocument(
                body, texts.notes(), texts.pageTexts(), texts.comments(), new PageMark(0, texts.pages()), problems);
    }
}
