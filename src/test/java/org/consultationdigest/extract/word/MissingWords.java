package org.consultationdigest.extract.word;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.word.WordFile;

/** Tells which words of a file stand in no comment and nowhere in what was set aside. */
final class MissingWords {
    private MissingWords() {}

    /** Words of the file that stand in no comment and nowhere in what was set aside. */
    static List<String> in(Extraction.Parsed extraction, WordFile file, Path folder) throws Exception {
        String accounted = Stream.concat(
                        extraction.comments().stream().map(MissingWords::said),
                        extraction.remainder().stream().map(Remainder::text))
                .collect(Collectors.joining("\n"));
        return Stream.of(TextOf.everything(file.write(folder.resolve("again.docx")))
                        .split("\\s+"))
                .filter(word -> !word.isBlank() && !accounted.contains(word))
                .toList();
    }

    static String said(ExtractedComment comment) {
        return String.join(
                "\n",
                comment.wording().joined(),
                comment.wording().quoted().orElse(""),
                String.join("\n", comment.hints().references()),
                String.join("\n", comment.extras().values()),
                comment.extras().keySet().toString(),
                comment.contributor().orElse(""));
    }
}
