package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.digest.Workbooks;
import org.consultationdigest.review.ReviewedFile;

/**
 * Where people may have typed besides the workbook itself.
 *
 * @param digest the workbook; it may be gone
 * @param parts the parts of a large digest, the first first
 * @param beside what earlier runs wrote beside it because it was open
 * @param copies further reviewed copies: those of the job's key {@code review}, and the digest saved in another format
 */
record ReviewedFiles(Path digest, List<Path> parts, List<Path> beside, List<Path> copies) {
    private static final List<String> OTHER_FORMATS = List.of("digest.ods", "digest.xls", "digest.csv");

    /** A folder of reviewers may have a folder for each. */
    private static final int DEEPEST = 3;

    /** The files of an output folder and of the job's key {@code review}: files, or folders of them. */
    static ReviewedFiles of(Path output, List<Path> review) throws IOException {
        Path digest = output.resolve(Workbooks.MAIN);
        Set<Path> copies = new LinkedHashSet<>();
        for (String name : OTHER_FORMATS) {
            Path saved = output.resolve(name);
            if (Files.isRegularFile(saved)) {
                copies.add(absolute(saved));
            }
        }
        for (Path given : review) {
            in(given).stream().map(ReviewedFiles::absolute).forEach(copies::add);
        }
        copies.remove(absolute(digest));
        List<Path> parts = Workbooks.parts(output);
        List<Path> beside = Workbooks.beside(output);
        Stream.concat(parts.stream(), beside.stream())
                .map(ReviewedFiles::absolute)
                .forEach(copies::remove);
        return new ReviewedFiles(digest, parts, beside, new ArrayList<>(copies));
    }

    private static List<Path> in(Path given) throws IOException {
        if (Files.isRegularFile(given)) {
            return List.of(given);
        }
        try (Stream<Path> files = Files.walk(given, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .filter(ReviewedFile::maybe)
                    .sorted()
                    .toList();
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
