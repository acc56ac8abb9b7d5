package org.consultationdigest.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.problem.Problem;

/** Tells what people put onto a sheet of the program's that does not come back: what is neither a cell nor a note. */
final class NotCells {
    private NotCells() {}

    /**
     * What does not come back; empty when everything does.
     *
     * @param sheet its name
     * @param choices the titles of the columns of people's that offer a choice
     */
    static Optional<Problem> of(String sheet, DigestSheet which, RawSheet raw, PackagePart part, List<String> choices)
            throws IOException {
        List<String> what = new ArrayList<>();
        int drawn = Drawn.on(part) - which.charts();
        if (drawn > 0) {
            what.add("pictures, charts or shapes (" + drawn + ")");
        }
        if (raw.conditions() > which.conditions()) {
            what.add("colours by condition (" + (raw.conditions() - which.conditions()) + ")");
        }
        if (!choices.isEmpty()) {
            what.add("the choices offered in “" + String.join("”, “", choices) + "”");
        }
        return what.isEmpty() ? Optional.empty() : Optional.of(Conflicts.notCells(sheet, what));
    }
}
