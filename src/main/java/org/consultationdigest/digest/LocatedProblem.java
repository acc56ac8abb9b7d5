package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.problem.Problem;

/**
 * A problem and the received file it is about; those about no file (the draft, the reviewed workbook) have none.
 *
 * @param document the file
 * @param path where it was received
 * @param problem what went wrong
 */
record LocatedProblem(Optional<DocumentId> document, Optional<String> path, Problem problem) {

    /**
     * Every problem of a digest once: those of each file with those of its comments' links, then those of no file. A
     * problem of a link that names no part is placed at its comment.
     */
    static List<LocatedProblem> of(Digest digest) {
        Map<DocumentId, Set<Problem>> byDocument = new LinkedHashMap<>();
        for (DocumentEntry entry : digest.documents()) {
            byDocument.put(entry.document().id(), new LinkedHashSet<>(entry.problems()));
        }
        Map<DocumentId, String> paths = new LinkedHashMap<>();
        digest.documents()
                .forEach(entry ->
                        paths.put(entry.document().id(), entry.document().path()));
        for (DigestComment comment : digest.comments()) {
            if (!comment.member().comment().link().problems().isEmpty()) {
                paths.putIfAbsent(comment.document(), comment.path());
                byDocument
                        .computeIfAbsent(comment.document(), id -> new LinkedHashSet<>())
                        .addAll(ofLink(comment));
            }
        }
        List<LocatedProblem> all = new ArrayList<>();
        byDocument.forEach((id, problems) -> problems.forEach(
                problem -> all.add(new LocatedProblem(Optional.of(id), Optional.ofNullable(paths.get(id)), problem))));
        digest.problems().forEach(problem -> all.add(new LocatedProblem(Optional.empty(), Optional.empty(), problem)));
        return all;
    }

    private static List<Problem> ofLink(DigestComment comment) {
        String id = comment.member().comment().comment().id().value();
        return comment.member().comment().link().problems().stream()
                .flatMap(problem -> problem.part().isPresent()
                        ? Stream.of(problem)
                        : Stream.of(Problem.at(id, problem.code(), problem.message())))
                .toList();
    }
}
