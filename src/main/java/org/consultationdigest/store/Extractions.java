package org.consultationdigest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.RemainderId;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of reading each content. */
public final class Extractions {
    private final JdbcClient jdbc;
    private final Json json;

    Extractions(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the last reading of a content depended on; empty when it was never read. */
    public Optional<String> readerOf(SubmissionId content) {
        return jdbc.sql("select reader from extraction where sha256 = ?")
                .param(content.sha256())
                .query(String.class)
                .optional();
    }

    /**
     * What a content says of itself and what went wrong with it.
     *
     * @param facts absent when it could not be read
     */
    public record Outcome(Optional<DocumentFacts> facts, List<Problem> problems) {}

    /** The outcome of the last reading; empty when it was never read. */
    public Optional<Outcome> outcomeOf(SubmissionId content) {
        return jdbc.sql("select facts, problems from extraction where sha256 = ?")
                .param(content.sha256())
                .query((row, number) -> new Outcome(
                        Optional.ofNullable(row.getString("facts")).map(facts -> json.read(facts, DocumentFacts.class)),
                        json.readList(row.getString("problems"), Problem.class)))
                .optional();
    }

    /** What was read in a content and is no comment, in reading order; without what a person says is one. */
    public List<Remainder> remainderOf(SubmissionId content) {
        Set<String> comments = new VerdictRecords(jdbc, json).readings().comments();
        return setAsideOf(content).entrySet().stream()
                .filter(text -> !comments.contains(text.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What the program set aside in a content, by its id, in reading order. */
    public Map<String, Remainder> setAsideOf(SubmissionId content) {
        RemainderId ids = new RemainderId(content);
        Map<String, Remainder> texts = new LinkedHashMap<>();
        jdbc
                .sql("select payload from remainder_record where sha256 = ? order by position")
                .param(content.sha256())
                .query(String.class)
                .list()
                .stream()
                .map(payload -> json.read(payload, Remainder.class))
                .forEach(text -> texts.put(ids.next(text), text));
        return texts;
    }

    /**
     * Keeps a reading in the place of the last one. Comments that it does not find any more are kept aside, because a row
     * of the digest may rest on them.
     */
    public void save(SubmissionId content, String reader, Extraction extraction) {
        jdbc.sql("delete from extraction where sha256 = ?")
                .param(content.sha256())
                .update();
        jdbc.sql("delete from remainder_record where sha256 = ?")
                .param(content.sha256())
                .update();
        jdbc.sql("update comment_record set standing = false where sha256 = ?")
                .param(content.sha256())
                .update();
        if (extraction instanceof Extraction.Legible read) {
            insert(content, reader, json.write(read.facts()), read.problems());
            tell(read, new Keeping(content));
        } else if (extraction instanceof Extraction.Unreadable unreadable) {
            insert(content, reader, null, List.of(unreadable.problem()));
        }
    }

    private void insert(
            SubmissionId content,
            String reader,
            @org.jspecify.annotations.Nullable String facts,
            List<Problem> problems) {
        jdbc.sql("insert into extraction (sha256, reader, facts, problems) values (?, ?, ?, ?)")
                .param(content.sha256())
                .param(reader)
                .param(facts)
                .param(json.write(problems))
                .update();
    }

    private static void tell(Extraction.Legible read, ExtractionSink sink) {
        try {
            read.tell(sink);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps the comments and other texts of a content as they are told. */
    private final class Keeping implements ExtractionSink {
        private final SubmissionId content;
        private int comments;
        private int remainder;

        Keeping(SubmissionId content) {
            this.content = content;
        }

        @Override
        public void comment(ExtractedComment comment) {
            jdbc.sql("delete from comment_record where id = ?")
                    .param(comment.id().value())
                    .update();
            jdbc.sql("insert into comment_record (id, sha256, position, standing, payload)"
                            + " values (?, ?, ?, true, ?)")
                    .params(comment.id().value(), content.sha256(), ++comments, json.write(comment))
                    .update();
        }

        @Override
        public void remainder(Remainder left) {
            jdbc.sql("insert into remainder_record (sha256, position, payload) values (?, ?, ?)")
                    .params(content.sha256(), ++remainder, json.write(left))
                    .update();
        }

        @Override
        public void problem(Problem problem) {
            // Kept with the content.
        }
    }
}
