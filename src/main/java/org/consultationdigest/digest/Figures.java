package org.consultationdigest.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.classify.Request;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.Workshop;
import org.consultationdigest.link.LinkTarget;

/** The figures of a digest, each counted from its rows, comments and files; withdrawn rows count nowhere. */
public final class Figures {
    private final Shown shown;
    private final Digest digest;
    private final List<DigestRow> rows;

    Figures(Shown shown) {
        this.shown = shown;
        this.digest = shown.digest();
        this.rows = digest.rows().stream()
                .filter(row -> row.status() != RowStatus.WITHDRAWN)
                .toList();
    }

    /** The figures of a digest. */
    public static Figures of(Digest digest) {
        return new Figures(new Shown(digest, FileLinks.none(), Integer.MAX_VALUE));
    }

    /** Comments and rows of one section. */
    public record OfSection(String section, int comments, int rows) {}

    /** Everyone who is named in a row. */
    public int contributors() {
        return (int) rows.stream()
                .map(DigestRow::contributors)
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    /** Rows that stand. */
    public int groups() {
        return rows.size();
    }

    /** Comments without a section. */
    public int unlinked() {
        return (int) digest.comments().stream()
                .filter(each -> each.member().comment().section().equals(LinkTarget.UNLINKED))
                .count();
    }

    int duplicates() {
        return (int) digest.comments().stream()
                .map(each -> each.member().relation())
                .filter(relation -> relation != Relation.REPRESENTATIVE && relation != Relation.REPLY)
                .count();
    }

    int setAside() {
        return digest.documents().stream().mapToInt(entry -> entry.setAside()).sum();
    }

    int problems() {
        return LocatedProblem.of(digest).size();
    }

    Map<String, Integer> byStatus() {
        Map<String, Integer> counts = zeros(Stream.of(DocumentStatus.values()).map(shown::words));
        digest.documents()
                .forEach(entry -> counts.merge(shown.words(entry.document().status()), 1, Integer::sum));
        return counts;
    }

    /** Comments and rows of each section, in the order of the draft. */
    public List<OfSection> bySection() {
        Map<String, List<DigestRow>> bySection =
                rows.stream().collect(Collectors.groupingBy(row -> row.group().section()));
        return DigestOrder.sections(digest).stream()
                .map(id -> {
                    List<DigestRow> here = bySection.getOrDefault(id, List.of());
                    int comments = here.stream()
                            .mapToInt(row -> row.group().members().size())
                            .sum();
                    return new OfSection(id, comments, here.size());
                })
                .toList();
    }

    /** Comments by the workshop in which they were raised. */
    public Map<String, Integer> byWorkshop() {
        return count(
                comment -> shown.document(comment)
                        .flatMap(document -> document.workshop())
                        .map(Workshop::name),
                Term.NO_WORKSHOP);
    }

    /** Rows that are new or have changed, by the workshops in which they were raised; the last workshop last. */
    Map<String, Integer> newByWorkshop() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        digest.documents().stream()
                .flatMap(entry -> entry.document().workshop().stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Workshop workshop) -> workshop.date().orElse(LocalDate.MIN))
                        .thenComparing(Workshop::name))
                .forEach(workshop -> counts.put(workshop.name(), 0));
        int without = 0;
        for (DigestRow row : rows) {
            boolean fresh = row.status() == RowStatus.NEW || row.status() == RowStatus.CHANGED;
            if (fresh) {
                row.workshops().forEach(name -> counts.merge(name, 1, Integer::sum));
                without += row.workshops().isEmpty() ? 1 : 0;
            }
        }
        if (without > 0 || counts.isEmpty()) {
            counts.put(shown.in(Term.NO_WORKSHOP), without);
        }
        return counts;
    }

    /** Bodies that were asked, that answered, and that did not. */
    Map<String, Integer> participation() {
        Answers answers = Answers.of(digest);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(shown.in(Term.INVITED), answers.invited().size());
        counts.put(shown.in(Term.REPLIED), answers.answeredInvited());
        counts.put(shown.in(Term.SILENT), answers.silent().size());
        counts.put(shown.in(Term.UNINVITED), answers.answered().size() - answers.answeredInvited());
        return counts;
    }

    /** Files that were received and refused. */
    int notRead() {
        return (int) digest.documents().stream()
                .filter(entry -> entry.document().status() == DocumentStatus.REFUSED)
                .count();
    }

    /** Comments by the type of their contributor. */
    public Map<String, Integer> byType() {
        Map<String, String> types = new HashMap<>();
        digest.documents().stream()
                .flatMap(entry -> entry.contributor().stream())
                .forEach(contributor -> types.putIfAbsent(contributor.name(), contributor.type()));
        digest.participation()
                .stakeholders()
                .listed()
                .forEach(one -> types.putIfAbsent(
                        one.contributor().name(), one.contributor().type()));
        return count(
                comment -> comment.contributor()
                        .flatMap(name -> Optional.ofNullable(types.get(name)))
                        .filter(type -> !type.isBlank()),
                Term.NO_TYPE);
    }

    /** Comments by what they ask for. */
    public Map<String, Integer> byRequest() {
        Map<String, Integer> counts = zeros(Stream.of(Request.values()).map(shown::words));
        int none = 0;
        for (DigestComment comment : digest.comments()) {
            List<Request> requests =
                    comment.member().comment().classified().classification().requests();
            requests.forEach(request -> counts.merge(shown.words(request), 1, Integer::sum));
            none += requests.isEmpty() ? 1 : 0;
        }
        counts.put(shown.in(Term.NO_REQUEST), none);
        return counts;
    }

    /** Rows by what was decided. */
    public Map<String, Integer> byDecision() {
        Map<String, Integer> counts = zeros(Stream.concat(
                Stream.of(Decision.values()).map(shown::words),
                Stream.of(shown.in(Term.OTHER_DECISION), shown.in(Term.NO_DECISION))));
        rows.forEach(row -> counts.merge(decision(row.review()), 1, Integer::sum));
        return counts;
    }

    private String decision(Review review) {
        if (review.in(DigestColumn.DECISION).isEmpty()) {
            return shown.in(Term.NO_DECISION);
        }
        return review.decision().map(shown::words).orElse(shown.in(Term.OTHER_DECISION));
    }

    private Map<String, Integer> count(Function<DigestComment, Optional<String>> of, Term none) {
        Map<String, Integer> counts = new TreeMap<>();
        int without = 0;
        for (DigestComment comment : digest.comments()) {
            Optional<String> value = of.apply(comment);
            value.ifPresent(name -> counts.merge(name, 1, Integer::sum));
            without += value.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> all = new LinkedHashMap<>(counts);
        if (without > 0) {
            all.put(shown.in(none), without);
        }
        return all;
    }

    private static Map<String, Integer> zeros(Stream<String> keys) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.put(key, 0));
        return counts;
    }
}
