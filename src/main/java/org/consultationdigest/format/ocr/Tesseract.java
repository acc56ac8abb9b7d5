package org.consultationdigest.format.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.consultationdigest.format.scan.GreyImage;

/** The program Tesseract, version 4 or later, as it is installed on this machine. */
public final class Tesseract implements TextRecognition {
    private static final Duration LIMIT_FOR_A_QUESTION = Duration.ofSeconds(20);

    /** Its names of ways to divide a page. */
    private static final String FULLY_AUTOMATIC = "3";

    private static final String SPARSE_TEXT = "11";

    private final Path program;
    private final Path folder;
    private final String version;
    private final List<String> installed;
    private final RecognitionSettings settings;
    private final Semaphore atOnce;

    private Tesseract(
            Path program,
            Path folder,
            String version,
            List<String> installed,
            RecognitionSettings settings,
            int pages) {
        this.program = program;
        this.folder = folder;
        this.version = version;
        this.installed = installed;
        this.settings = settings;
        this.atOnce = new Semaphore(pages);
    }

    /**
     * Looks for the program.
     *
     * @param searchPath the folders to look in, as in the environment variable {@code PATH}
     * @param folder where pictures of pages lie while they are read; made when it is not there
     * @param settings what is asked of it
     * @param pages how many pages are read at once, at least 1
     * @return the program; empty when it is switched off, not there, or has none of the languages
     */
    public static Optional<TextRecognition> find(
            String searchPath, Path folder, RecognitionSettings settings, int pages) {
        return settings.on()
                ? program(searchPath).flatMap(program -> asked(program, folder, settings, pages))
                : Optional.empty();
    }

    private static Optional<Path> program(String searchPath) {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .flatMap(entry -> List.of("tesseract", "tesseract.exe").stream().flatMap(name -> file(entry, name)))
                .filter(Path::isAbsolute)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static java.util.stream.Stream<Path> file(String entry, String name) {
        try {
            return java.util.stream.Stream.of(Path.of(entry, name));
        } catch (InvalidPathException noFolder) {
            return java.util.stream.Stream.empty();
        }
    }

    private static Optional<TextRecognition> asked(Path program, Path folder, RecognitionSettings settings, int pages) {
        try {
            String version = first(answer(program, "--version"));
            List<String> installed = answer(program, "--list-langs")
                    .lines()
                    .skip(1)
                    .map(String::strip)
                    .filter(settings.languages()::contains)
                    .toList();
            return installed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Tesseract(program, folder, version, installed, settings, pages));
        } catch (IOException | RecognitionFailedException unusable) {
            // A program that does not answer is as good as none: scans are then told as they are without it.
            return Optional.empty();
        }
    }

    /** As long as there is no page to read, nothing is written. */
    private static String answer(Path program, String question) throws IOException, RecognitionFailedException {
        return Program.answer(List.of(program.toString(), question), LIMIT_FOR_A_QUESTION);
    }

    private static String first(String answer) {
        return answer.lines().findFirst().orElse("").strip();
    }

    @Override
    public String key() {
        return version + " " + String.join("+", languages()) + " " + settings.minimumConfidence();
    }

    @Override
    public int minimumConfidence() {
        return settings.minimumConfidence();
    }

    @Override
    public List<String> languages() {
        return settings.languages().stream().filter(installed::contains).toList();
    }

    @Override
    public List<String> missingLanguages() {
        return settings.languages().stream()
                .filter(language -> !installed.contains(language))
                .toList();
    }

    @Override
    public List<RecognisedWord> words(GreyImage picture, List<String> languages, Layout layout, Duration limit)
            throws RecognitionFailedException, IOException {
        try {
            atOnce.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while text was recognised", stopped);
        }
        Path page = Files.createTempFile(Files.createDirectories(folder), "page", ".pgm");
        try {
            GreymapFile.write(picture, page);
            return TsvWords.of(Program.output(command(page, languages, layout), folder, limit));
        } finally {
            atOnce.release();
            Files.deleteIfExists(page);
        }
    }

    private List<String> command(Path page, List<String> languages, Layout layout) {
        return List.of(
                program.toString(),
                page.toAbsolutePath().toString(),
                "stdout",
                "--dpi",
                "300",
                "--psm",
                layout == Layout.PAGE ? FULLY_AUTOMATIC : SPARSE_TEXT,
                "-l",
                String.join("+", languages),
                "tsv");
    }
}
