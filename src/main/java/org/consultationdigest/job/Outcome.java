package org.consultationdigest.job;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.Unpacking;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * What a reading makes of a receipt.
 *
 * @param status read, empty or refused
 * @param reason why it is not read, for the person
 */
public record Outcome(DocumentStatus status, Optional<String> reason) {

    /**
     * The outcome of a reading.
     *
     * @param mediaType what the file is
     * @param extraction what came of reading it
     */
    public static Outcome of(String mediaType, Extraction extraction) {
        if (extraction instanceof Extraction.Legible read) {
            return of(mediaType, true, read.amount().comments(), read.problems());
        }
        return of(mediaType, false, 0, List.of(((Extraction.Unreadable) extraction).problem()));
    }

    /**
     * The outcome of a reading.
     *
     * @param mediaType what the file is
     * @param readable whether it could be read
     * @param comments how many comments it brought
     * @param problems what went wrong
     */
    static Outcome of(String mediaType, boolean readable, int comments, List<Problem> problems) {
        Optional<String> problem = problems.stream().findFirst().map(Problem::message);
        if (!readable) {
            return new Outcome(DocumentStatus.REFUSED, problem);
        }
        boolean nothing = problems.stream().anyMatch(each -> each.code() == ProblemCode.EMPTY_FILE);
        if (comments > 0 || (Unpacking.isContainer(mediaType) && !nothing)) {
            return new Outcome(DocumentStatus.READ, Optional.empty());
        }
        return new Outcome(DocumentStatus.EMPTY, problem.or(() -> Optional.of("no comment stands in it")));
    }
}
