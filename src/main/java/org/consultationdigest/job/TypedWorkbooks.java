package org.consultationdigest.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.ElsewhereCopies;
import org.consultationdigest.review.ReadBack;
import org.consultationdigest.review.ReviewMerge;
import org.consultationdigest.review.ReviewedCopy;
import org.consultationdigest.review.ReviewedFile;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Reviews;

/**
 * The workbooks in which people may have typed, as they are now; reading them changes nothing.
 *
 * @param workbook the digest that people work in; absent when it is gone or not of this consultation
 * @param isWhole whether all parts of it were there and could be read
 * @param copies all that are of this consultation, that in which people work first
 * @param merged the hashes of the further copies among them
 * @param problems what could not be read or told apart
 */
record TypedWorkbooks(
        Optional<ReadBack> workbook,
        boolean isWhole,
        List<ReviewedCopy> copies,
        List<String> merged,
        List<Problem> problems) {
    TypedWorkbooks {
        copies = List.copyOf(copies);
        merged = List.copyOf(merged);
        problems = List.copyOf(problems);
    }

    /**
     * Reads them.
     *
     * @param consultation its name
     * @param run the number of the run that reads: workbooks of this or later ones are of another memory
     */
    static TypedWorkbooks read(ReviewedFiles files, String consultation, int run, ConsultationStore store) {
        boolean there = Files.exists(files.digest());
        boolean any = there
                || !files.parts().isEmpty()
                || !files.beside().isEmpty()
                || !files.copies().isEmpty();
        if (any && store.runs().publishedBefore(run).isEmpty()) {
            return new TypedWorkbooks(Optional.empty(), true, List.of(), List.of(), List.of(notOurs()));
        }
        Reading reading = new Reading(store, consultation, run);
        List<ReadBack> parts = new ArrayList<>();
        Optional<ReadBack> main = there ? reading.read(files.digest()) : Optional.empty();
        main.ifPresent(parts::add);
        files.parts().forEach(part -> reading.read(part).ifPresent(parts::add));
        Optional<ReadBack> workbook = ReadBack.together(parts);
        reading.problems.addAll(ReadBack.lostTogether(parts));
        boolean whole = reading.areAll(main, files.parts(), parts);
        files.beside().forEach(reading::read);
        reading.takeFromOurOwn();
        files.copies().forEach(file -> reading.readCopy(file, workbook.map(ReadBack::belongings)));
        return new TypedWorkbooks(workbook, whole, reading.copies, reading.merged, reading.problems);
    }

    private static final class Reading {
        private final ConsultationStore store;
        private final Reviews reviews;
        private final String consultation;
        private final int run;
        private final Map<GroupId, Review> known;
        private final List<TypedCell> knownElsewhere;
        private final Map<GroupId, Review> now = new HashMap<>();
        private List<TypedCell> nowElsewhere = List.of();
        private final List<ReviewedCopy> copies = new ArrayList<>();
        private final List<String> merged = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(ConsultationStore store, String consultation, int run) {
            this.store = store;
            this.reviews = store.reviews();
            this.consultation = consultation;
            this.run = run;
            this.known = reviews.current();
            this.knownElsewhere = reviews.elsewhere();
        }

        /** A workbook of this folder; when a program dropped where it comes from, it is the last one. */
        Optional<ReadBack> read(Path file) {
            String name = String.valueOf(file.getFileName());
            Optional<ReadBack> ours = ours(file, name);
            ours.ifPresent(readBack -> copies.add(copy(name, readBack, known, knownElsewhere)));
            return ours;
        }

        /** Whether the index and all parts that it names were read; parts that are left without their index are not. */
        boolean areAll(Optional<ReadBack> main, List<Path> found, List<ReadBack> read) {
            int named =
                    main.flatMap(ReadBack::origin).map(ReadBack.Origin::parts).orElse(0);
            List<String> names = found.stream()
                    .map(part -> String.valueOf(part.getFileName()))
                    .toList();
            for (String name : DigestParts.workbooks(named)) {
                if (!names.contains(name)) {
                    problems.add(partGone(name));
                }
            }
            boolean readable = read.stream().allMatch(each -> each.origin().isPresent());
            return named == 0 ? found.isEmpty() : found.size() >= named && read.size() > named && readable;
        }

        /** What holds when the workbooks of this folder are read: whoever decided there has the last word over copies. */
        void takeFromOurOwn() {
            now.putAll(known);
            now.putAll(ReviewMerge.merge(known, copies).changed());
            nowElsewhere = ElsewhereCopies.merge(knownElsewhere, copies).cells();
        }

        /** A copy from elsewhere; when it does not say what it held, only words count, and no blank takes one back. */
        void readCopy(Path file, Optional<Belongings> mine) {
            Path parent = file.getParent();
            String name = (parent == null ? "" : parent.getFileName() + "/") + file.getFileName();
            Optional<ReadBack> ours = ours(file, name);
            if (ours.isEmpty()) {
                return;
            }
            String sha256 = InputsHash.sha256(file);
            ReadBack readBack = ours.get().origin().isPresent()
                    ? ours.get()
                    : new RowsOfThisConsultation(store, run).in(ours.get(), name, problems);
            ReviewedCopy copy = copy(name, readBack, Map.of(), List.of());
            copies.add(reviews.mergedIn(sha256)
                    .map(then -> copy.mergedBefore(reviews.asOf(then), reviews.elsewhereAsOf(then), now, nowElsewhere))
                    .orElse(copy));
            merged.add(sha256);
            LeftBehind.of(name, readBack.belongings(), mine.orElse(Belongings.NONE))
                    .ifPresent(problems::add);
        }

        private Optional<ReadBack> ours(Path file, String name) {
            ReadBack readBack = ReviewedFile.read(file);
            if (readBack.origin().filter(this::isOfAnother).isPresent()) {
                problems.add(ofAnother(name));
                return Optional.empty();
            }
            problems.addAll(readBack.problems());
            return Optional.of(readBack);
        }

        private ReviewedCopy copy(
                String name, ReadBack readBack, Map<GroupId, Review> rows, List<TypedCell> elsewhere) {
            Optional<Integer> origin = readBack.origin().map(ReadBack.Origin::run);
            return new ReviewedCopy(
                    name,
                    origin.map(reviews::asOf).orElse(rows),
                    origin.map(reviews::elsewhereAsOf).orElse(elsewhere),
                    readBack);
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

    private static Problem partGone(String name) {
        return Problem.at(
                name,
                ProblemCode.REVIEW_UNREADABLE,
                name
                        + " is not there. What was read back from it before is kept, and it is written anew. What people added"
                        + " to the other parts since the last run besides words (columns, rows, notes, colours) is not"
                        + " taken over this time; it stands in the copies in the folder archive. Put the part back and run"
                        + " again, if you have it.");
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
