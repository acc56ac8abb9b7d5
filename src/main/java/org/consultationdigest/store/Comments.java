package org.consultationdigest.store;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The comments, and what the later rooms made of them. */
public final class Comments {
    private static final String STANDING = "select payload, classification, link from comment_record where standing";

    private final JdbcClient jdbc;
    private final Json json;

    Comments(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A page of standing comments by id, beginning after the one given; the empty string begins at the first. */
    public List<ExtractedComment> after(String id, int most) {
        return jdbc.sql(STANDING + " and id > ? order by id fetch first " + most + " rows only")
                .param(id)
                .query((row, number) -> json.read(row.getString("payload"), ExtractedComment.class))
                .list();
    }

    /** A page of standing comments with their classification. */
    public List<ClassifiedComment> classifiedAfter(String id, int most) {
        return jdbc.sql(STANDING + " and id > ? order by id fetch first " + most + " rows only")
                .param(id)
                .query((row, number) -> classified(row.getString("payload"), row.getString("classification")))
                .list();
    }

    /** How many comments stand. */
    public long count() {
        return jdbc.sql("select count(*) from comment_record where standing")
                .query(Long.class)
                .single();
    }

    /** How many comments of a content stand. */
    public int countOf(SubmissionId content) {
        return jdbc.sql("select count(*) from comment_record where standing and sha256 = ?")
                .param(content.sha256())
                .query(Integer.class)
                .single();
    }

    /** The ids of the standing comments of a content, in reading order. */
    public List<CommentId> idsOf(SubmissionId content) {
        return jdbc.sql("select id from comment_record where standing and sha256 = ? order by position")
                .param(content.sha256())
                .query((row, number) -> new CommentId(row.getString("id")))
                .list();
    }

    /** Keeps what comments ask for. */
    public void saveClassification(ClassifiedComment comment) {
        jdbc.sql("update comment_record set classification = ? where id = ?")
                .params(
                        json.write(comment.classification()),
                        comment.comment().id().value())
                .update();
    }

    /** Keeps where comments belong. */
    public void saveLink(LinkedComment comment) {
        jdbc.sql("update comment_record set link = ? where id = ?")
                .params(json.write(comment.link()), comment.comment().id().value())
                .update();
    }

    /** The linked standing comments of a content, in reading order. */
    public List<LinkedComment> linkedOf(SubmissionId content) {
        return jdbc.sql(STANDING + " and sha256 = ? order by position")
                .param(content.sha256())
                .query((row, number) ->
                        linked(row.getString("payload"), row.getString("classification"), row.getString("link")))
                .list();
    }

    /** One linked comment, standing or not; empty when it was never read or never linked. */
    public Optional<LinkedComment> linked(CommentId id) {
        return jdbc.sql("select payload, classification, link from comment_record where id = ? and link is not null")
                .param(id.value())
                .query((row, number) ->
                        linked(row.getString("payload"), row.getString("classification"), row.getString("link")))
                .optional();
    }

    private ClassifiedComment classified(String payload, String classification) {
        return new ClassifiedComment(
                json.read(payload, ExtractedComment.class), json.read(classification, Classification.class));
    }

    private LinkedComment linked(String payload, String classification, String link) {
        return new LinkedComment(classified(payload, classification), json.read(link, SectionLink.class));
    }
}
