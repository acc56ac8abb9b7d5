package org.consultationdigest.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /**
     * A comment that the last reading found, or a person made, and of which nobody says that it is none. Written as one case, so
     * that no index of the few that are dismissed is taken for it: the many others would be sorted anew for every page.
     */
    static final String STANDS = "(case when dismissed then false else standing or restored end)";

    private static final String STANDING = "select payload, classification, link from comment_record where " + STANDS;

    /** A comment that a person made stands behind those that were read. */
    private static final int BEHIND_ALL = Integer.MAX_VALUE;

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
        return jdbc.sql("select count(*) from comment_record where " + STANDS)
                .query(Long.class)
                .single();
    }

    /** How many comments of a content stand. */
    public int countOf(SubmissionId content) {
        return jdbc.sql("select count(*) from comment_record where " + STANDS + " and sha256 = ?")
                .param(content.sha256())
                .query(Integer.class)
                .single();
    }

    /** The ids of the standing comments of a content, in reading order. */
    public List<CommentId> idsOf(SubmissionId content) {
        return jdbc.sql("select id from comment_record where " + STANDS + " and sha256 = ? order by position, id")
                .param(content.sha256())
                .query((row, number) -> new CommentId(row.getString("id")))
                .list();
    }

    /** The comments of a content of which a person says that they are none, in reading order. */
    public List<ExtractedComment> dismissedOf(SubmissionId content) {
        return jdbc.sql("select payload from comment_record where standing and dismissed and sha256 = ?"
                        + " order by position")
                .param(content.sha256())
                .query((row, number) -> json.read(row.getString("payload"), ExtractedComment.class))
                .list();
    }

    /** Lets what people say of comments hold, and nothing that they said before. */
    public void dismiss(Set<String> notComments) {
        jdbc.sql("update comment_record set dismissed = false where dismissed").update();
        notComments.forEach(id -> jdbc.sql("update comment_record set dismissed = true where id = ?")
                .param(id)
                .update());
    }

    /** Puts these in the place of the comments that people made of texts set aside. */
    public void restore(List<ExtractedComment> comments) {
        jdbc.sql("delete from comment_record where restored and not standing and id not in (select comment_id from"
                        + " group_member)")
                .update();
        jdbc.sql("update comment_record set restored = false where restored").update();
        for (ExtractedComment comment : comments) {
            int known = jdbc.sql("update comment_record set restored = true where id = ?")
                    .param(comment.id().value())
                    .update();
            if (known == 0) {
                jdbc.sql("insert into comment_record (id, sha256, position, standing, restored, payload)"
                                + " values (?, ?, ?, false, true, ?)")
                        .params(comment.id().value(), comment.submission().sha256(), BEHIND_ALL, json.write(comment))
                        .update();
            }
        }
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
        return jdbc.sql(STANDING + " and sha256 = ? order by position, id")
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
