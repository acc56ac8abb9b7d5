package org.consultationdigest.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.springframework.jdbc.core.JdbcOperations;

/** Keeps the comments and other texts of one content as they are told, some hundreds in one go; closing it keeps the last. */
final class ReadingRows implements ExtractionSink, AutoCloseable {
    /** Rows of one go: enough that the way to the database no longer counts, few enough to be held. */
    static final int TOGETHER = 500;

    private final JdbcOperations jdbc;
    private final Json json;
    private final String content;
    private final Map<String, Object[]> comments = new LinkedHashMap<>();
    private final List<Object[]> remainder = new ArrayList<>();
    private int commentsTold;
    private int remainderTold;

    ReadingRows(JdbcOperations jdbc, Json json, SubmissionId content) {
        this.jdbc = jdbc;
        this.json = json;
        this.content = content.sha256();
    }

    @Override
    public void comment(ExtractedComment comment) {
        String id = comment.id().value();
        comments.put(id, new Object[] {id, content, ++commentsTold, json.write(comment)});
        if (comments.size() >= TOGETHER) {
            keepComments();
        }
    }

    @Override
    public void remainder(Remainder left) {
        remainder.add(new Object[] {content, ++remainderTold, json.write(left)});
        if (remainder.size() >= TOGETHER) {
            keepRemainder();
        }
    }

    @Override
    public void problem(Problem problem) {
        // Kept with the content.
    }

    @Override
    public void close() {
        keepComments();
        keepRemainder();
    }

    /** A comment that was kept before is kept anew. */
    private void keepComments() {
        if (comments.isEmpty()) {
            return;
        }
        List<Object[]> ids =
                comments.keySet().stream().map(id -> new Object[] {id}).toList();
        jdbc.batchUpdate("delete from comment_record where id = ?", ids);
        jdbc.batchUpdate(
                "insert into comment_record (id, sha256, position, standing, payload) values (?, ?, ?, true, ?)",
                List.copyOf(comments.values()));
        comments.clear();
    }

    private void keepRemainder() {
        if (!remainder.isEmpty()) {
            jdbc.batchUpdate("insert into remainder_record (sha256, position, payload) values (?, ?, ?)", remainder);
            remainder.clear();
        }
    }
}
