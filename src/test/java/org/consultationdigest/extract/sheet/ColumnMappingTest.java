package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.ColumnMapping;
import org.consultationdigest.extract.ColumnMappings;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that a job file names. */
class ColumnMappingTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryAnswerOfAConsultationPlatformAsACommentUnderItsQuestion() throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), """
                Response ID,Submitted,Your organisation,"Q1. Do you agree with section 2.1?",Q2. Anything else?
                17,2025-03-01,Hill Office,"Yes, but name the source.",
                18,2025-03-02,Coast Union,No.,Add a chapter on data.
                """);

        Extraction.Parsed parsed = read(file, Map.of("Your organisation", "contributor", "Q*", "answer"), "*.csv");

        assertThat(parsed.comments())
                .extracting(
                        ExtractedComment::kind,
                        comment -> comment.contributor().orElse(""),
                        comment -> comment.location().cell().orElse(""),
                        comment -> comment.wording().text().orElse(""),
                        comment -> comment.hints().headings())
                .containsExactly(
                        tuple(
                                CommentKind.ANSWER,
                                "Hill Office",
                                "D2",
                                "Yes, but name the source.",
                                List.of("Q1. Do you agree with section 2.1?")),
                        tuple(
                                CommentKind.ANSWER,
                                "Coast Union",
                                "D3",
                                "No.",
                                List.of("Q1. Do you agree with section 2.1?")),
                        tuple(
                                CommentKind.ANSWER,
                                "Coast Union",
                                "E3",
                                "Add a chapter on data.",
                                List.of("Q2. Anything else?")));
        assertThat(parsed.facts().mapping())
                .hasValueSatisfying(mapping ->
                        assertThat(mapping).contains("C: contributor \"Your organisation\"", "D: answer \"Q1."));
    }

    @Test
    void takesTheColumnThatThePersonNamesAndNotTheOneThatItsTitleSuggests() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "Section,Comment,Our words\nI,checked,The figure is old.\nII,checked,Name the law.\n");

        Extraction.Parsed parsed = read(file, Map.of("our words", "comment"), "*");

        assertThat(parsed.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("The figure is old.", "Name the law.");
        assertThat(parsed.comments().get(0).extras()).containsEntry("Comment", "checked");
    }

    @Test
    void leavesFilesOfOtherNamesAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Section,Comment,Our words\nI,Old figure.,x\n");

        Extraction.Parsed parsed = read(file, Map.of("our words", "comment"), "other*");

        assertThat(parsed.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("Old figure.");
    }

    private static Extraction.Parsed read(Path file, Map<String, String> fields, String files) throws IOException {
        ColumnMapping mapping = new ColumnMapping(files, "*", new LinkedHashMap<>(fields));
        ExtractionContext context = new ExtractionContext(Optional.empty(), new ColumnMappings(List.of(mapping)));
        return (Extraction.Parsed)
                new SheetExtractor().extract(Submissions.of(file.getFileName().toString(), "text/csv"), file, context);
    }
}
