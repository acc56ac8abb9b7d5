package org.consultationdigest.digest;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.link.Written;
import org.consultationdigest.outline.OutlineIndex;
import org.consultationdigest.outline.ReportOutline;

/** A comment as one line of JSON: in the digest with its group, before that with what is known of it so far. */
public final class CommentJson {
    private CommentJson() {}

    /** A comment that was only read: one line, without the line end. */
    public static String line(ExtractedComment comment, String path) {
        JsonObject json = new JsonObject();
        json.put("id", comment.id().value()).put("path", path);
        putWords(json, comment, Written.columns(comment));
        json.put("pages", DraftPlace.stated(comment.hints().page()))
                .put("lines", DraftPlace.stated(comment.hints().line()));
        putSpeaker(json, comment, comment.contributor());
        return json.line();
    }

    /** A comment that was linked to a draft and stands in no group yet: one line, without the line end. */
    public static String line(LinkedComment linked, String path, ReportOutline outline) {
        JsonObject json = new JsonObject();
        json.put("id", linked.comment().id().value()).put("path", path);
        putWords(json, linked.comment(), linked.link().written());
        putLink(json, linked, OutlineIndex.of(outline));
        putSpeaker(json, linked.comment(), linked.comment().contributor());
        return json.line();
    }

    /** A comment of the digest: one line, without the line end. */
    static String line(DigestComment comment, OutlineIndex outline) {
        LinkedComment linked = comment.member().comment();
        JsonObject json = new JsonObject();
        json.put("id", linked.comment().id().value())
                .put("document", comment.document().value());
        putWords(json, linked.comment(), linked.link().written());
        putLink(json, linked, outline);
        putSpeaker(json, linked.comment(), comment.contributor());
        putGroup(json, comment);
        return json.line();
    }

    private static void putWords(JsonObject json, ExtractedComment comment, Written written) {
        Wording wording = comment.wording();
        json.put("kind", comment.kind().name())
                .put("location", LocationText.json(comment.location()))
                .put("text", wording.text())
                .put("proposedChange", wording.proposedChange())
                .put("rationale", wording.rationale())
                .put("quoted", wording.quoted())
                .put("deleted", wording.deleted())
                .put("inserted", wording.inserted())
                .put("replyTo", comment.replyTo().map(CommentId::value));
        if (comment.resolved() || hasThreads(comment.kind())) {
            json.put("resolved", comment.resolved());
        }
        json.put("extras", comment.extras()).put("references", written.references());
    }

    /** Elsewhere a comment cannot be closed, and whether it was has no answer. */
    private static boolean hasThreads(CommentKind kind) {
        return kind == CommentKind.MARGIN_COMMENT || kind == CommentKind.THREADED_COMMENT;
    }

    private static void putLink(JsonObject json, LinkedComment linked, OutlineIndex outline) {
        SectionLink link = linked.link();
        List<String> sections =
                link.targets().stream().map(LinkTarget::section).distinct().toList();
        json.put("section", linked.section())
                .put("alsoSections", sections.stream().skip(1).toList())
                .put("paragraphs", DraftPlace.paragraphs(link))
                .put("pages", DraftPlace.pages(linked, outline))
                .put("lines", DraftPlace.lines(linked))
                .put("recommendations", link.recommendations());
        if (link instanceof SectionLink.Stated stated) {
            json.put("link", "STATED")
                    .put(
                            "linkRule",
                            Optional.of(stated.rule())
                                    .filter(rule -> rule != LinkRule.PERSON)
                                    .map(LinkRule::name));
        } else if (link instanceof SectionLink.Inferred inferred) {
            json.put("link", "INFERRED").put("linkRule", inferred.rule().name());
        } else {
            json.put("link", "NONE");
        }
        if (link instanceof SectionLink.Unlinked unlinked) {
            json.put("linkRule", unlinked.suggestedBy().map(Enum::name));
        }
        json.putText("evidence", link.evidence());
        score(link).ifPresent(score -> json.putScore("score", score));
        json.put(
                "candidates",
                link.candidates().stream().map(CommentJson::candidate).toList());
        Classification classification = linked.classified().classification();
        json.put("stance", classification.stance().map(Enum::name))
                .put(
                        "requests",
                        classification.requests().stream().map(Enum::name).toList());
    }

    /** A written link is certain; one that is not there has no score. */
    private static Optional<Double> score(SectionLink link) {
        if (link instanceof SectionLink.Inferred inferred) {
            return Optional.of(inferred.score());
        }
        return link instanceof SectionLink.Stated ? Optional.of(1.0) : Optional.empty();
    }

    private static JsonObject candidate(SectionLink.Candidate candidate) {
        return new JsonObject().put("section", candidate.section()).putScore("score", candidate.score());
    }

    private static void putSpeaker(JsonObject json, ExtractedComment comment, Optional<String> contributor) {
        json.put("language", Languages.known(comment.language()))
                .put("contributor", contributor)
                .put("author", comment.author())
                .put("date", comment.date());
    }

    private static void putGroup(JsonObject json, DigestComment comment) {
        GroupMember member = comment.member();
        json.put("group", comment.group().written())
                .put("relation", member.relation().name());
        if (member.relation() != Relation.REPRESENTATIVE && member.relation() != Relation.REPLY) {
            json.putScore("duplicateScore", member.score());
        }
        json.put("differences", member.differences()).put("onlyHere", member.onlyHere());
    }
}
