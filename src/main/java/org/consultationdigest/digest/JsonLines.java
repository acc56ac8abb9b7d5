package org.consultationdigest.digest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Workshop;
import org.consultationdigest.outline.OutlineIndex;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;

/**
 * The digest as JSON Lines: UTF-8, one object a line, keys in a fixed order, lines ended by a line feed. The same digest
 * gives the same bytes.
 */
public enum JsonLines {
    SECTIONS,
    DOCUMENTS,
    COMMENTS,
    REMAINDER,
    GROUPS,
    PROBLEMS;

    /** Its path below the output folder. */
    public String path() {
        return "data/" + name().toLowerCase(Locale.ROOT) + ".jsonl";
    }

    /** Writes this part of the digest; the stream is flushed and left open. */
    public void write(Digest digest, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Iterator<String> each = lines(digest).iterator(); each.hasNext(); ) {
            writer.write(each.next());
            writer.write('\n');
        }
        writer.flush();
    }

    private Stream<String> lines(Digest digest) {
        return switch (this) {
            case SECTIONS -> digest.outline().sections().stream().map(JsonLines::section);
            case DOCUMENTS -> documents(digest);
            case COMMENTS -> comments(digest);
            case REMAINDER ->
                digest.documents().stream()
                        .flatMap(entry -> Stream.concat(entry.remainder().stream(), dismissed(entry))
                                .map(each -> remainder(entry, each)));
            case GROUPS -> digest.rows().stream().map(JsonLines::group);
            case PROBLEMS -> LocatedProblem.of(digest).stream().map(JsonLines::problem);
        };
    }

    private static Stream<String> comments(Digest digest) {
        OutlineIndex outline = OutlineIndex.of(digest.outline());
        return digest.comments().stream().map(each -> CommentJson.line(each, outline));
    }

    /** A section of the draft as one line of JSON, without the line end. */
    public static String section(Section section) {
        return sectionObject(section).line();
    }

    static JsonObject sectionObject(Section section) {
        return new JsonObject()
                .put("id", section.id())
                .put("number", section.number().map(number -> number.shown()))
                .put("title", section.title())
                .put("level", section.level())
                .put("parent", section.parent())
                .put(
                        "paragraphs",
                        section.paragraphs().map(JsonLines::firstAndLast).orElse(List.of()))
                .put("pages", section.pages().map(JsonLines::firstAndLast).orElse(List.of()));
    }

    private static List<Integer> firstAndLast(Section.Span span) {
        return List.of(span.first(), span.last());
    }

    private static Stream<String> documents(Digest digest) {
        Map<DocumentId, Long> problems = LocatedProblem.of(digest).stream()
                .flatMap(each -> each.document().stream())
                .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
        return digest.documents().stream()
                .map(entry -> document(
                        entry, problems.getOrDefault(entry.document().id(), 0L).intValue()));
    }

    private static String document(DocumentEntry entry, int problems) {
        Document document = entry.document();
        return new JsonObject()
                .put("id", document.id().value())
                .put("path", document.path())
                .put("sha256", document.sha256())
                .put("mediaType", document.mediaType())
                .put("status", document.status().name())
                .put("sameAs", document.sameAs().map(DocumentId::value))
                .put("replacedBy", document.replacedBy().map(DocumentId::value))
                .put("reason", document.reason())
                .put("workshop", document.workshop().map(Workshop::name))
                .put("contributor", entry.contributor().map(Contributor::name))
                .put(
                        "contributorType",
                        entry.contributor().map(Contributor::type).filter(type -> !type.isBlank()))
                .put("channel", entry.facts().map(facts -> facts.channel().name()))
                .put("letterNumber", entry.facts().flatMap(DocumentFacts::letterNumber))
                .put("date", entry.facts().flatMap(DocumentFacts::date))
                .put("language", entry.facts().flatMap(facts -> Languages.known(facts.language())))
                .put("mapping", entry.facts().flatMap(DocumentFacts::mapping))
                .put("comments", entry.comments())
                .put("problems", problems)
                .line();
    }

    private static Stream<Remainder> dismissed(DocumentEntry entry) {
        return entry.dismissed().stream()
                .map(comment ->
                        new Remainder(comment.location(), comment.wording().shown(), Remainder.Why.SAID_BY_A_PERSON));
    }

    private static String remainder(DocumentEntry entry, Remainder remainder) {
        return new JsonObject()
                .put("document", entry.document().id().value())
                .put("location", LocationText.json(remainder.location()))
                .put("text", remainder.text())
                .put("why", remainder.why().name())
                .line();
    }

    private static String group(DigestRow row) {
        CommentGroup group = row.group();
        Wording wording = group.representative().comment().comment().wording();
        return new JsonObject()
                .put("id", group.id().written())
                .put("section", group.section())
                .put("text", wording.text())
                .put("proposedChange", wording.proposedChange())
                .put("contributors", row.contributors())
                .put("workshops", row.workshops())
                .put(
                        "comments",
                        group.members().stream()
                                .map(member -> member.comment().comment().id().value())
                                .toList())
                .put("conflictsWith", written(group.conflictsWith()))
                .put("similar", written(group.similar()))
                .put("status", row.status().name())
                .put("review", review(row.review()))
                .line();
    }

    private static List<String> written(List<GroupId> ids) {
        return ids.stream().map(GroupId::written).toList();
    }

    /** A decision that names none of the five is written as it was typed, under a key of its own. */
    private static JsonObject review(Review review) {
        JsonObject json = new JsonObject().put("decision", review.decision().map(Enum::name));
        if (review.decision().isEmpty()) {
            json.put("decisionAsTyped", review.in(DigestColumn.DECISION));
        }
        return json.put("response", review.in(DigestColumn.RESPONSE))
                .put("leadAgency", review.in(DigestColumn.LEAD_AGENCY))
                .put("cooperatingAgencies", review.in(DigestColumn.COOPERATING_AGENCIES))
                .put("deadline", review.in(DigestColumn.DEADLINE))
                .put("note", review.in(DigestColumn.NOTE))
                .put("moveToSection", review.in(DigestColumn.MOVE_TO_SECTION))
                .put("sameAs", review.in(DigestColumn.SAME_AS));
    }

    private static String problem(LocatedProblem located) {
        Problem problem = located.problem();
        return new JsonObject()
                .put("document", located.document().map(DocumentId::value))
                .put("part", problem.part())
                .put("code", problem.code().name())
                .put("message", problem.message())
                .line();
    }
}
