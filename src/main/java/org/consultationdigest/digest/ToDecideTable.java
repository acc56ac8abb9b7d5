package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.Doubt;
import org.consultationdigest.dedupe.Family;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Sha256;

/**
 * The sheet <em>To decide</em>: what the program will not decide alone. Families of rows that differ in what is filled in, a
 * line each, as deciding one shortens the digest most; contradictions and possible duplicates, a line a pair; then comments whose section is missing, uncertain or in doubt.
 */
final class ToDecideTable {
    /** A conclusion below this certainty is shown to a person. */
    private static final double CERTAIN = 0.6;
    /** Another section this close to the chosen one is a choice for a person. */
    private static final double CLOSE = 0.1;

    private final Shown shown;
    private final WhyPaired why;
    private final Map<GroupId, DigestRow> rows = new HashMap<>();

    private ToDecideTable(Shown shown) {
        this.shown = shown;
        this.why = new WhyPaired(shown);
        shown.digest().rows().forEach(row -> rows.put(row.group().id(), row));
    }

    static SheetTable of(Shown shown) {
        ToDecideTable table = new ToDecideTable(shown);
        List<String> verdicts = List.of(shown.in(Term.SAME), shown.in(Term.DIFFERENT), shown.in(Term.CONFIRMED));
        return new SheetTable(
                DigestSheet.TO_DECIDE,
                SheetColumns.of(DigestSheet.TO_DECIDE),
                Map.of(ToDecideColumn.VERDICT, new SheetTable.Choice.OneOf(verdicts, shown.in(Term.SIMILAR_WHY))),
                table::lines,
                OptionalInt.empty());
    }

    private Stream<SheetTable.Row> lines() {
        Stream<SheetTable.Row> families = new FamilyQuestions(shown).lines();
        Stream<SheetTable.Row> conflicts =
                pairs(CommentGroup::conflictsWith, Doubt.Kind.OPPOSED).stream().map(this::line);
        // The one that saves the reader most first: by the words of the row that would go.
        Stream<SheetTable.Row> similar = pairs(CommentGroup::similar, Doubt.Kind.ALIKE).stream()
                .sorted(Comparator.comparingInt(this::saved).reversed())
                .map(this::line);
        return Stream.of(
                        families,
                        conflicts,
                        similar,
                        shown.digest().comments().stream().flatMap(this::ofLink))
                .flatMap(each -> each);
    }

    /** A row and another that it is shown beside; each pair once, seen from the row that stands first. */
    private record Pair(DigestRow row, Doubt doubt) {}

    private List<Pair> pairs(Function<CommentGroup, List<GroupId>> others, Doubt.Kind usual) {
        Set<Set<GroupId>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (DigestRow row : shown.digest().rows()) {
            for (GroupId other : others.apply(row.group())) {
                if (!isOneFamily(row, other) && seen.add(Set.of(row.group().id(), other))) {
                    pairs.add(new Pair(row, row.group().doubtAbout(other).orElse(new Doubt(other, usual, List.of()))));
                }
            }
        }
        return pairs;
    }

    /** A family is asked about as one. */
    private boolean isOneFamily(DigestRow row, GroupId other) {
        Optional<String> family = row.group().family().map(Family::id);
        return family.isPresent()
                && Optional.ofNullable(rows.get(other))
                        .flatMap(there -> there.group().family().map(Family::id))
                        .equals(family);
    }

    private int saved(Pair pair) {
        int there = Optional.ofNullable(rows.get(pair.doubt().other()))
                .map(row -> text(row).length())
                .orElse(0);
        return Math.min(text(pair.row()).length(), there);
    }

    private SheetTable.Row line(Pair pair) {
        DigestRow row = pair.row();
        GroupId other = pair.doubt().other();
        Map<ToDecideColumn, SheetCell> cells = new EnumMap<>(ToDecideColumn.class);
        cells.put(
                ToDecideColumn.KIND,
                SheetCell.text(shown.in(why.kind(pair.doubt().kind()))));
        cells.put(ToDecideColumn.ITEM, group(row.group().id()));
        cells.put(ToDecideColumn.TEXT, SheetCell.text(text(row)));
        cells.put(ToDecideColumn.OTHER_ITEM, group(other));
        cells.put(
                ToDecideColumn.OTHER_TEXT,
                SheetCell.text(Optional.ofNullable(rows.get(other)).map(this::text)));
        cells.put(
                ToDecideColumn.SECTION, SheetCell.text(shown.section(row.group().section())));
        cells.put(ToDecideColumn.WHY, SheetCell.text(why.told(pair.doubt())));
        String ids = Stream.of(row.group().id(), other)
                .sorted(Comparator.comparingInt(GroupId::number))
                .map(GroupId::written)
                .collect(Collectors.joining(" "));
        Term key = pair.doubt().kind() == Doubt.Kind.OPPOSED ? Term.CONFLICT : Term.SIMILAR;
        return shown.row(DigestSheet.TO_DECIDE, key.name() + " " + ids, cells);
    }

    private SheetCell group(GroupId id) {
        return SheetCell.text(id.written()).to(shown.addresses().of(id));
    }

    private String text(DigestRow row) {
        return shown.said(row.group().representative().comment().comment().wording());
    }

    private Stream<SheetTable.Row> ofLink(DigestComment comment) {
        LinkedComment linked = comment.member().comment();
        Stream<SheetTable.Row> problems = linked.link().problems().stream()
                .map(Problem::message)
                .map(why ->
                        link(Term.DOUBTFUL_REFERENCE, comment, Sha256.hex(why).substring(0, 8), shown.told(why)));
        if (linked.link() instanceof SectionLink.Unlinked) {
            return Stream.concat(problems, Stream.of(link(Term.NO_LINK, comment, "", shown.in(Term.NO_LINK_WHY))));
        }
        return linked.link() instanceof SectionLink.Inferred inferred && isWeak(inferred)
                ? Stream.concat(problems, Stream.of(link(Term.WEAK_LINK, comment, "", why(inferred))))
                : problems;
    }

    private static boolean isWeak(SectionLink.Inferred link) {
        return link.rule() == LinkRule.MEANING
                || link.score() < CERTAIN
                || link.candidates().stream().anyMatch(other -> other.score() > link.score() - CLOSE);
    }

    private String why(SectionLink.Inferred link) {
        return shown.in(Term.WEAK_LINK_WHY) + " (" + shown.words(link.rule()) + ", " + shown.in(Term.CERTAINTY) + " "
                + String.format(Locale.ROOT, "%.2f", link.score()) + "): "
                + Messages.each(link.evidence(), shown.language());
    }

    /** A question about one comment; which of several of its kind is told by its words. */
    private SheetTable.Row link(Term kind, DigestComment comment, String which, String why) {
        LinkedComment linked = comment.member().comment();
        Map<ToDecideColumn, SheetCell> cells = new EnumMap<>(ToDecideColumn.class);
        cells.put(ToDecideColumn.KIND, SheetCell.text(shown.in(kind)));
        cells.put(
                ToDecideColumn.ITEM,
                SheetCell.text(linked.comment().id().value())
                        .to(shown.addresses().of(linked.comment().id())));
        cells.put(
                ToDecideColumn.TEXT, SheetCell.text(shown.said(linked.comment().wording())));
        cells.put(ToDecideColumn.SECTION, SheetCell.text(shown.section(linked.section())));
        cells.put(
                ToDecideColumn.CANDIDATES,
                SheetCell.text(linked.link().candidates().stream()
                        .map(other ->
                                shown.section(other.section()) + String.format(Locale.ROOT, " (%.2f)", other.score()))
                        .collect(Collectors.joining("\n"))));
        cells.put(ToDecideColumn.WHY, SheetCell.text(why));
        return shown.row(
                DigestSheet.TO_DECIDE,
                (kind.name() + " " + linked.comment().id().value() + " " + which).strip(),
                cells);
    }
}
