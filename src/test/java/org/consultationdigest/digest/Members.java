package org.consultationdigest.digest;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.classify.Request;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;

/** Comments with their links, as members of a row. */
public final class Members {
    private Members() {}

    public static LinkedComment linked(ExtractedComment comment, SectionLink link, Request... requests) {
        return new LinkedComment(
                new ClassifiedComment(
                        comment, new Classification(Optional.of(Stance.REQUEST), List.of(requests), List.of())),
                link);
    }

    public static GroupMember first(LinkedComment comment) {
        return new GroupMember(comment, Relation.REPRESENTATIVE, 1, List.of(), List.of());
    }

    public static GroupMember near(LinkedComment comment, double score, String... onlyHere) {
        return new GroupMember(comment, Relation.NEAR, score, List.of("should → must"), List.of(onlyHere));
    }

    public static SectionLink stated(String section, String... paragraphs) {
        return new SectionLink.Stated(
                List.of(new LinkTarget(section, List.of(paragraphs))),
                LinkRule.STATED,
                paragraphs.length == 0 ? "Section " + section : "paragraph " + paragraphs[0],
                List.of(),
                List.of(),
                List.of());
    }

    public static SectionLink unlinked(SectionLink.Candidate... candidates) {
        return new SectionLink.Unlinked("", List.of(candidates), List.of(), List.of());
    }
}
