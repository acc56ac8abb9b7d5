package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyGuess;

/**
 * A text without fonts that may have been typed before Unicode: converted as a whole when hardly a word speaks against it,
 * left as it is and told when some do.
 */
final class OldText {
    private final LegacyGuess guess;

    OldText(String text) {
        this.guess = LegacyGuess.of(text);
    }

    /** The text in Unicode. */
    String inUnicode(String text) {
        return isConverted() ? guess.encoding().orElseThrow().decode(text) : text;
    }

    private boolean isConverted() {
        return guess.encoding().isPresent() && guess.sure();
    }

    /** What has to be told of the text. */
    Optional<Problem> problem() {
        return guess.encoding().isPresent() && !guess.sure()
                ? Optional.of(Problem.of(
                        ProblemCode.OLD_ENCODING,
                        "The text looks as if it was typed before Unicode ("
                                + guess.encoding().get()
                                + "), but not all of it: it was left as it is. Ask for it as a Word file."))
                : Optional.empty();
    }

    /** What of the text was converted, by its paragraphs and the cells of its tables. */
    OldWording wording(List<Block> blocks) {
        if (!isConverted()) {
            return OldWording.NONE;
        }
        List<OldWording.Paragraph> converted = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                int number = text.paragraph().location().paragraph().orElse(0);
                asTyped(number, text.paragraph().text()).ifPresent(converted::add);
            } else if (block instanceof Block.Table table) {
                table.grid().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> asTyped(0, cell.text()).stream())
                        .forEach(converted::add);
            }
        }
        return new OldWording(converted, false);
    }

    private Optional<OldWording.Paragraph> asTyped(int number, String text) {
        return guess.encoding()
                .flatMap(encoding -> encoding.encode(text))
                .filter(seen -> !seen.equals(text))
                .map(seen -> new OldWording.Paragraph(number, text, seen));
    }

    /** The comments beside their words as the file holds them. */
    Extraction asTyped(Extraction extraction) {
        if (!isConverted() || !(extraction instanceof Extraction.Parsed parsed)) {
            return extraction;
        }
        List<ExtractedComment> comments =
                parsed.comments().stream().map(this::asTyped).toList();
        return new Extraction.Parsed(parsed.facts(), comments, parsed.remainder(), parsed.problems());
    }

    private ExtractedComment asTyped(ExtractedComment comment) {
        return comment.wording()
                .text()
                .flatMap(guess.encoding().orElseThrow()::encode)
                .map(comment::convertedFrom)
                .orElse(comment);
    }
}
