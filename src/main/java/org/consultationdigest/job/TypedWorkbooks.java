package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Publication;
import org.consultationdigest.digest.Review;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.ReadBack;
import org.consultationdigest.review.ReviewedCopy;
import org.consultationdigest.review.WorkbookReader;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Reviews;

/**
 * The workbooks in which people may have typed, as they are now; reading them changes nothing.
 *
 * @param workbook the digest that people work in; absent when it is gone or not of this consultation
 * @param copies all that are of this consultation, that in which people work first
 * @param problems what could not be read or told apart
 */
record TypedWorkbooks(Optional<ReadBack> workbook, List<ReviewedCopy> copies, List<Problem> problems) {
    TypedWorkbooks {
        copies = List.copyOf(copies);
        problems = List.copyOf(problems);
    }

    /**
     * Reads them.
     *
     * @param output the folder of the digest
     * @param consultation its name
     * @param run the number of the run that reads: workbooks of this or later ones are of another memory
     */
    static TypedWorkbooks read(Path output, String consultation, int run, ConsultationStore store) throws IOException {
        Path digest = output.resolve(Publication.WORKBOOK);
        List<Path> files = new ArrayList<>(Files.exists(digest) ? List.of(digest) : List.of());
        files.addAll(Publication.beside(output));
        if (!files.isEmpty() && store.runs().publishedBefore(run).isEmpty()) {
            return new TypedWorkbooks(Optional.empty(), List.of(), List.of(notOurs()));
        }
        Reading reading = new Reading(store.reviews(), consultation, run);
        for (Path file : files) {
            reading.read(file, file.equals(digest));
        }
        return new TypedWorkbooks(reading.workbook, reading.copies, reading.problems);
    }

    private static final class Reading {
        private final Reviews reviews;
        private final String consultation;
        private final int run;
        private final Map<GroupId, Review> known;
        private final List<ReviewedCopy> copies = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<ReadBack> workbook = Optional.empty();

        Reading(Reviews reviews, String consultation, int run) {
            this.reviews = reviews;
            this.consultation = consultation;
            this.run = run;
            this.known = reviews.current();
        }

        void read(Path file, boolean digest) {
            String name = String.valueOf(file.getFileName());
            ReadBack readBack = WorkbookReader.read(file);
            if (readBack.origin().filter(this::isOfAnother).isPresent()) {
                problems.add(ofAnother(name));
                return;
            }
            problems.addAll(readBack.problems());
            copies.add(new ReviewedCopy(
                    name,
                    readBack.origin().map(origin -> reviews.asOf(origin.run())).orElse(known),
                    readBack));
            if (digest) {
                workbook = Optional.of(readBack);
            }
        }

        private boolean isOfAnother(ReadBack.Origin origin) {
            return !origin.consultation().equals(consultation) || origin.run() >= run;
        }
    }

    private static Problem ofAnother(String file) {
        return Problem.at(
                file,
                ProblemCode.REVIEW_CONFLICT,
                "This workbook is the digest of another consultation, or of a later state of this one, so what is typed in"
                        + " it was not read. Move it elsewhere, or copy the words over by hand.");
    }

    /** Its ids name the rows of another memory: what was typed there would end up on other comments. */
    private static Problem notOurs() {
        return Problem.of(
                ProblemCode.REVIEW_CONFLICT,
                "The workbook found in the output folder was not written from this consultation's memory, so what is typed"
                        + " in it was not read; it is kept in the folder archive. Restore the folder state, or copy the"
                        + " words over by hand.");
    }
}
