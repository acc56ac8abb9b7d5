package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.LanguageGuesser;

/** The comments of a letter and of the tables in it, in reading order. */
final class LetterAndTables {
    private final LetterReading letter;
    private final CommentTables tables;
    private final Map<Integer, List<ExtractedComment>> comments = new TreeMap<>();
    private final Map<Integer, List<Remainder>> remainder = new TreeMap<>();

    LetterAndTables(LetterReading letter, CommentTables tables) {
        this.letter = letter;
        this.tables = tables;
        letter.comments()
                .forEach(comment ->
                        at(comments, comment.location().paragraph().orElse(0)).add(comment));
        letter.remainder()
                .forEach(text ->
                        at(remainder, text.location().paragraph().orElse(0)).add(text));
        for (CommentTables.Read table : tables.tables()) {
            at(comments, table.paragraph() + 1).addAll(table.reading().comments());
            at(remainder, table.paragraph() + 1).addAll(table.reading().remainder());
        }
    }

    private static <T> List<T> at(Map<Integer, List<T>> order, int paragraph) {
        return order.computeIfAbsent(paragraph, none -> new ArrayList<>());
    }

    List<ExtractedComment> comments() {
        return comments.values().stream().flatMap(List::stream).toList();
    }

    List<Remainder> remainder() {
        return remainder.values().stream().flatMap(List::stream).toList();
    }

    List<Problem> problems() {
        return tables.tables().stream()
                .flatMap(table -> table.reading().problems().stream())
                .toList();
    }

    /** What the letter says of itself, and where it is silent the form. */
    DocumentFacts facts() {
        DocumentFacts read = letter.facts();
        if (tables.tables().isEmpty()) {
            return read;
        }
        FormFacts form = tables.facts();
        boolean found = tables.hasComments();
        return new DocumentFacts(
                found || letter.comments().isEmpty() ? Channel.TABLE : read.channel(),
                form.body().or(read::issuer),
                read.letterNumber().or(form::letterNumber),
                form.date().or(read::date),
                found ? LanguageGuesser.guess(said()) : read.language(),
                Optional.of(tables.tables().get(0).reading().mapping()));
    }

    private String said() {
        return comments().stream().map(comment -> comment.wording().joined()).collect(Collectors.joining("\n"));
    }
}
