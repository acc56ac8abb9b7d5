package org.consultationdigest.review;

import java.util.List;
import org.consultationdigest.extract.ReadingVerdicts;
import org.consultationdigest.intake.FileVerdicts;
import org.consultationdigest.link.PlaceVerdicts;
import org.consultationdigest.problem.Problem;

/**
 * What people typed, as the rooms understand it.
 *
 * @param files for the room that takes files in
 * @param readings for the rooms that read comments
 * @param places for the room that links them
 * @param problems words that nobody can obey, with what may be written instead
 */
public record Verdicts(FileVerdicts files, ReadingVerdicts readings, PlaceVerdicts places, List<Problem> problems) {
    public Verdicts {
        problems = List.copyOf(problems);
    }
}
