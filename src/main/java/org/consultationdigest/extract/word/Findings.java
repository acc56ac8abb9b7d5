package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;

/** Gathers what is found in one file and puts it into reading order. */
final class Findings {
    private final List<Placed<ExtractedComment>> comments = new ArrayList<>();
    private final List<Placed<Remainder>> remainder = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Placed<T>(int position, T found) {}

    void comment(int position, ExtractedComment comment) {
        comments.add(new Placed<>(position, comment));
    }

    /** Sets a text aside; a blank one needs no account. */
    void setAside(int position, Remainder text) {
        if (!text.text().isBlank()) {
            remainder.add(new Placed<>(position, text));
        }
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<ExtractedComment> comments() {
        return sorted(comments);
    }

    List<Remainder> remainder() {
        return sorted(remainder);
    }

    List<Problem> problems() {
        return problems;
    }

    private static <T> List<T> sorted(List<Placed<T>> found) {
        // The sort is stable: what stands at one place keeps the order in which it was found.
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::found)
                .toList();
    }
}
