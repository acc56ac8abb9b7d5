package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Tells of what a person does not see in a file at once: hidden words, changes of format alone. */
final class AsideContent {
    private final WordPackage parts;

    AsideContent(WordPackage parts) {
        this.parts = parts;
    }

    /** The problems, in a fixed order. */
    List<Problem> find(Reading reading) {
        List<Problem> problems = new ArrayList<>();
        if (reading.hasHiddenWords()) {
            problems.add(Problem.of(
                    ProblemCode.HIDDEN_CONTENT,
                    "Some words of the file are hidden; they were read like the others: look whether they were meant to be"
                            + " sent."));
        }
        int changes = parts.formatChanges();
        if (changes > 0) {
            problems.add(Problem.of(
                    ProblemCode.LEFT_OUT,
                    (changes == 1 ? "1 tracked change is" : changes + " tracked changes are")
                            + " of format alone; they propose no words and were left out."));
        }
        return problems;
    }
}
