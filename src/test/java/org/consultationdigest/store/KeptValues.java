package org.consultationdigest.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.classify.Request;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.intake.Workshop;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.Sha256;

/** Comments, links, groups and receipts to be kept in a database. */
final class KeptValues {
    static final SubmissionId LETTER = new SubmissionId(Sha256.hex("letter"));

    private KeptValues() {}

    static Extraction.Parsed parsed(ExtractedComment... comments) {
        return new Extraction.Parsed(DocumentFacts.of(Channel.LETTER), List.of(comments), List.of(), List.of());
    }

    static ExtractedComment comment(String words) {
        return ExtractedComment.plain(
                new CommentId("K-" + Sha256.hex(words).substring(0, 12)),
                LETTER,
                CommentKind.PARAGRAPH,
                SourceLocation.none().inParagraph(1),
                Wording.text(words),
                PlaceHints.none(),
                Language.ENGLISH);
    }

    static ExtractedComment fullComment(String words) {
        Map<String, String> extras = new LinkedHashMap<>();
        extras.put("Zeile", "9");
        extras.put("Antwort", "");
        return new ExtractedComment(
                new CommentId("K-0123456789ab"),
                LETTER,
                CommentKind.MARGIN_COMMENT,
                SourceLocation.none()
                        .onPage(1)
                        .inParagraph(2)
                        .inTable(3)
                        .inRow(4)
                        .onSheet("Ý kiến")
                        .inCell("C7")
                        .withCommentId("12")
                        .anchoredAt("these words")
                        .under("Health"),
                new Wording(
                        Optional.of(words),
                        Optional.of("new"),
                        Optional.of("because"),
                        Optional.of("these words"),
                        Optional.of("out"),
                        Optional.of("in")),
                new PlaceHints(
                        List.of("Mục II"),
                        Optional.of("5"),
                        Optional.of("6-7"),
                        List.of("A", "B"),
                        Optional.of("paragraph"),
                        Optional.of("heading")),
                Language.MIXED,
                Optional.of("Reviewer 1"),
                Optional.of("Ministry of Health"),
                Optional.of(LocalDate.of(2025, 3, 12)),
                Optional.of(new CommentId("K-ba9876543210")),
                true,
                extras);
    }

    static LinkedComment linkedAt(String section, String words) {
        return linked(
                comment(words),
                new SectionLink.Stated(
                        List.of(LinkTarget.section(section)),
                        LinkRule.STATED,
                        section,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    static LinkedComment linked(ExtractedComment comment, SectionLink link) {
        Classification classification =
                new Classification(Optional.of(Stance.REQUEST), List.of(Request.ADD), List.of("bổ sung"));
        return new LinkedComment(new ClassifiedComment(comment, classification), link);
    }

    static CommentGroup group(int number, String section, LinkedComment first, LinkedComment... others) {
        List<GroupMember> members = new ArrayList<>();
        members.add(new GroupMember(first, Relation.REPRESENTATIVE, 1, List.of(), List.of()));
        for (LinkedComment other : others) {
            members.add(new GroupMember(other, Relation.FORMAT, 0.9, List.of("The"), List.of("again")));
        }
        return new CommentGroup(
                new GroupId(number), section, members, List.of(new GroupId(8)), List.of(new GroupId(9)));
    }

    static Document receipt(String path, DocumentStatus status) {
        return new Document(
                DocumentId.of(path, LETTER.sha256()),
                path,
                Optional.of(LETTER.sha256()),
                Optional.of("application/pdf"),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Workshop("2025-03-12 Capital", Optional.of(LocalDate.of(2025, 3, 12)))));
    }
}
