package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Digests that somebody saved in another format beside the workbook: what is typed there is not read, and is told. */
final class SavedOtherwise {
    private static final List<String> ENDINGS = List.of(".ods", ".xls", ".csv");

    private SavedOtherwise() {}

    /** A problem for each that is newer than the workbook, or stands there without it. */
    static List<Problem> beside(Path workbook) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String ending : ENDINGS) {
            Path other = workbook.resolveSibling("digest" + ending);
            if (Files.isRegularFile(other) && isNewer(other, workbook)) {
                problems.add(Problem.at(
                        String.valueOf(other.getFileName()),
                        ProblemCode.REVIEW_UNREADABLE,
                        "This file is newer than the workbook that was read, and what is typed in it was not read. Open it, save"
                                + " it as an Excel workbook (.xlsx) named digest.xlsx over the other, move this file away, and run"
                                + " again: words that were typed since it was written are merged with the others."));
            }
        }
        return problems;
    }

    private static boolean isNewer(Path other, Path workbook) throws IOException {
        return !Files.exists(workbook)
                || Files.getLastModifiedTime(other).compareTo(Files.getLastModifiedTime(workbook)) > 0;
    }
}
