package org.consultationdigest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.text.Folding;

/**
 * What came back of the comments planted in some files.
 *
 * @param planted how many were planted
 * @param missing those that no comment of their file holds, with the file in front
 * @param others comments that were read and nobody planted, with the file in front
 */
record Recovery(int planted, List<String> missing, List<String> others) {
    private static final Recovery NOTHING = new Recovery(0, List.of(), List.of());

    Recovery {
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    static Recovery none() {
        return NOTHING;
    }

    /**
     * Holds what was planted in a file against what was read in it, word for word but for spaces. A comment read answers for
     * one planted: two read as one count as one lost. Of a file that cannot be read nothing came back.
     */
    static Recovery of(PlantedFile file, Extraction extraction) {
        List<ExtractedComment> left =
                new ArrayList<>(extraction instanceof Extraction.Parsed parsed ? parsed.comments() : List.of());
        List<String> missing = new ArrayList<>();
        for (PlantedComment planted : file.comments()) {
            Optional<ExtractedComment> found =
                    left.stream().filter(read -> holds(read, planted)).findFirst();
            found.ifPresentOrElse(left::remove, () -> missing.add(named(file, planted.toString())));
        }
        return new Recovery(
                file.comments().size(),
                missing,
                left.stream().map(read -> named(file, read.wording().joined())).toList());
    }

    int found() {
        return planted - missing.size();
    }

    Recovery and(Recovery more) {
        return new Recovery(planted + more.planted, joined(missing, more.missing), joined(others, more.others));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String named(PlantedFile file, String words) {
        return file.path().getFileName() + ": " + Folding.collapseSpaces(words);
    }

    private static boolean holds(ExtractedComment read, PlantedComment planted) {
        return holds(read.wording().text(), planted.text())
                && (planted.proposedChange().isEmpty()
                        || holds(read.wording().proposedChange(), planted.proposedChange()));
    }

    private static boolean holds(Optional<String> read, String planted) {
        return Folding.collapseSpaces(read.orElse("")).contains(planted);
    }
}
