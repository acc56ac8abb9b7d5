package org.consultationdigest.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.classify.Request;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.intake.Workshop;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.Sha256;

/** Builds a digest piece by piece: files, comments, rows. */
public final class DigestBuilder {
    private final List<Section> sections = new ArrayList<>();
    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private final Map<String, DocumentEntry> documents = new LinkedHashMap<>();
    private final List<DigestComment> comments = new ArrayList<>();
    private final List<DigestRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private DigestLanguage language = DigestLanguage.ENGLISH;
    private int run = 7;

    public DigestBuilder language(DigestLanguage language) {
        this.language = language;
        return this;
    }

    public DigestBuilder run(int number) {
        this.run = number;
        return this;
    }

    /** A section with the labels of its number from the highest down. */
    public DigestBuilder section(String title, int firstParagraph, int lastParagraph, String... labels) {
        List<String> all = List.of(labels);
        String id = String.join(".", all);
        Optional<String> parent =
                all.size() == 1 ? Optional.empty() : Optional.of(String.join(".", all.subList(0, all.size() - 1)));
        sections.add(new Section(
                id,
                Optional.of(new SectionNumber(all)),
                title,
                all.size(),
                parent,
                Optional.of(new Section.Span(firstParagraph, lastParagraph)),
                Optional.empty()));
        for (int number = firstParagraph; number <= lastParagraph; number++) {
            paragraphs.add(new DraftParagraph(
                    number, Optional.of("" + number), id, "Paragraph " + number, OptionalInt.of(1 + number / 5)));
        }
        return this;
    }

    /** A file that was read. */
    public DigestBuilder file(String path, String contributor, String type, Channel channel) {
        return entry(
                document(path, DocumentStatus.READ, Optional.empty()),
                Optional.of(new Contributor(contributor, type, false)),
                Optional.of(new DocumentFacts(
                        channel,
                        Optional.of(contributor),
                        channel == Channel.LETTER ? Optional.of("12/ABC-XYZ") : Optional.empty(),
                        Optional.of(LocalDate.of(2023, 11, 20)),
                        Language.VIETNAMESE,
                        channel == Channel.TABLE
                                ? Optional.of("B: reference \"Mục\"; C: comment \"Nội dung góp ý\"")
                                : Optional.empty())),
                List.of(),
                List.of());
    }

    /** A file that was not read. */
    public DigestBuilder unread(String path, DocumentStatus status, String reason, Problem... problems) {
        return entry(
                document(path, status, Optional.of(reason)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(problems));
    }

    public DigestBuilder setAside(String path, Remainder... remainder) {
        DocumentEntry entry = documents.get(path);
        return entry(entry.document(), entry.contributor(), entry.facts(), List.of(remainder), entry.problems());
    }

    private DigestBuilder entry(
            Document document,
            Optional<Contributor> contributor,
            Optional<DocumentFacts> facts,
            List<Remainder> remainder,
            List<Problem> problems) {
        documents.put(document.path(), new DocumentEntry(document, contributor, facts, 0, remainder, problems));
        return this;
    }

    private static Document document(String path, DocumentStatus status, Optional<String> reason) {
        String sha256 = Sha256.hex("content of " + path);
        Optional<Workshop> workshop = path.contains("/")
                ? Optional.of(new Workshop(path.substring(0, path.indexOf('/')), Optional.empty()))
                : Optional.empty();
        return new Document(
                DocumentId.of(path, sha256),
                path,
                Optional.of(sha256),
                Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                status,
                Optional.empty(),
                Optional.empty(),
                reason,
                workshop);
    }

    /** A comment of a file, in no group yet. */
    public LinkedComment comment(String path, Wording wording, SectionLink link, Request... requests) {
        SubmissionId submission =
                new SubmissionId(documents.get(path).document().sha256().orElseThrow());
        CommentId id = new CommentId("K-" + Sha256.hex(path + wording.joined()).substring(0, 12));
        ExtractedComment comment = ExtractedComment.plain(
                id,
                submission,
                CommentKind.TABLE_ROW,
                SourceLocation.none().inTable(1).inRow(comments.size() + 2),
                wording,
                PlaceHints.none(),
                Language.ENGLISH);
        return Members.linked(comment, link, requests);
    }

    /** A row with these members; the first stands for it. */
    public DigestBuilder row(int number, String section, RowStatus status, Review review, GroupMember... members) {
        return row(number, section, status, review, List.of(), List.of(), members);
    }

    public DigestBuilder row(
            int number,
            String section,
            RowStatus status,
            Review review,
            List<Integer> conflicts,
            List<Integer> similar,
            GroupMember... members) {
        CommentGroup group = new CommentGroup(
                new GroupId(number),
                section,
                List.of(members),
                conflicts.stream().map(GroupId::new).toList(),
                similar.stream().map(GroupId::new).toList());
        List<String> contributors = new ArrayList<>();
        List<String> workshops = new ArrayList<>();
        for (GroupMember member : members) {
            DocumentEntry entry = entryOf(member.comment().comment().submission());
            entry.contributor()
                    .map(Contributor::name)
                    .filter(name -> !contributors.contains(name))
                    .ifPresent(contributors::add);
            entry.document()
                    .workshop()
                    .map(Workshop::name)
                    .filter(name -> !workshops.contains(name))
                    .ifPresent(workshops::add);
            comments.add(new DigestComment(
                    entry.document().id(),
                    entry.document().path(),
                    entry.contributor().map(Contributor::name),
                    group.id(),
                    member));
        }
        rows.add(new DigestRow(group, contributors, workshops, status, review));
        return this;
    }

    /** A row of one comment that was linked by a written reference. */
    public DigestBuilder simpleRow(int number, String section, String path, String text, Review review) {
        return row(
                number,
                section,
                RowStatus.NEW,
                review,
                Members.first(comment(path, Wording.text(text), Members.stated(section))));
    }

    private DocumentEntry entryOf(SubmissionId submission) {
        return documents.values().stream()
                .filter(entry -> entry.document().sha256().equals(Optional.of(submission.sha256())))
                .findFirst()
                .orElseThrow();
    }

    public DigestBuilder problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    public Digest build() {
        List<DocumentEntry> counted = documents.values().stream()
                .map(entry -> new DocumentEntry(
                        entry.document(),
                        entry.contributor(),
                        entry.facts(),
                        (int) comments.stream()
                                .filter(each ->
                                        each.document().equals(entry.document().id()))
                                .count(),
                        entry.remainder(),
                        entry.problems()))
                .toList();
        return new Digest(
                "upr-cycle-4",
                run,
                language,
                new ReportOutline("National report: draft for consultation", sections, paragraphs, List.of()),
                rows,
                comments,
                counted,
                problems);
    }
}
