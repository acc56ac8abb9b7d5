package org.consultationdigest.extract.standard;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyGuess;

/**
 * Tells of text that still looks as if it was typed before Unicode when a file of any kind was read: neither its fonts nor
 * its words were sure enough to convert it. It stays as it is.
 */
final class UnconvertedText {
    /** Enough to tell, in characters. */
    private static final int READ = 100_000;

    private UnconvertedText() {}

    /** The same extraction, with a problem where its words need a person who compares them with the file. */
    static Extraction told(Extraction extraction) {
        return extraction instanceof Extraction.Parsed parsed && !isTold(parsed)
                ? parsed.withProblems(problem(parsed).map(List::of).orElse(List.of()))
                : extraction;
    }

    private static boolean isTold(Extraction.Parsed parsed) {
        return parsed.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.OLD_ENCODING);
    }

    private static Optional<Problem> problem(Extraction.Parsed parsed) {
        return LegacyGuess.of(words(parsed))
                .encoding()
                .map(encoding -> Problem.of(
                        ProblemCode.OLD_ENCODING,
                        "The text looks as if it was typed before Unicode (" + encoding
                                + ") and was left as it is: compare it with the file, or ask for it as a Word file."));
    }

    private static String words(Extraction.Parsed parsed) {
        StringBuilder words = new StringBuilder();
        for (ExtractedComment comment : parsed.comments()) {
            if (words.length() < READ) {
                comment.wording().parts().forEach(part -> words.append(part).append('\n'));
            }
        }
        for (Remainder remainder : parsed.remainder()) {
            if (words.length() < READ) {
                words.append(remainder.text()).append('\n');
            }
        }
        return words.toString();
    }
}
