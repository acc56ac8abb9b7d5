package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.classify.Request;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.link.LinkTarget;

/** The sheet <em>Digest</em>: one row a group, by section in report order. */
final class DigestTable {
    private final Shown shown;

    DigestTable(Shown shown) {
        this.shown = shown;
    }

    static SheetTable of(Shown shown) {
        DigestTable table = new DigestTable(shown);
        return new SheetTable(
                DigestSheet.DIGEST,
                SheetColumns.of(DigestSheet.DIGEST),
                table.choices(),
                () -> shown.lines().stream().map(table::row),
                OptionalInt.of(shown.lines().size()));
    }

    private Map<SheetColumn, SheetTable.Choice> choices() {
        List<String> decisions = Stream.of(Decision.values()).map(shown::words).toList();
        return Map.of(
                DigestColumn.DECISION, new SheetTable.Choice.OneOf(decisions, shown.in(Term.DECISION_HINT)),
                DigestColumn.MOVE_TO_SECTION, new SheetTable.Choice.OfSections(shown.in(Term.SECTION_HINT)));
    }

    private SheetTable.Row row(DigestOrder.Line line) {
        if (line instanceof DigestOrder.Line.Group group) {
            return shown.row(DigestSheet.DIGEST, group.row().group().id().written(), group(group.row()));
        }
        if (line instanceof DigestOrder.Line.Own own) {
            return new SheetTable.Row(false, own.name(), List.of(), Optional.of(own.row()));
        }
        DigestOrder.Line.Band section = (DigestOrder.Line.Band) line;
        SheetTable.Row band = shown.row(DigestSheet.DIGEST, SheetBelongings.BAND + section.section(), band(section));
        return new SheetTable.Row(true, band.key(), band.cells());
    }

    private Map<DigestColumn, SheetCell> band(DigestOrder.Line.Band band) {
        String title = shown.title(band.section());
        String also = band.alsoHere().isEmpty()
                ? ""
                : " — " + shown.in(Term.SEE_ALSO) + ": "
                        + band.alsoHere().stream().map(GroupId::written).collect(Collectors.joining(", "));
        Map<DigestColumn, SheetCell> cells = new EnumMap<>(DigestColumn.class);
        String name = shown.section(band.section());
        cells.put(DigestColumn.SECTION, SheetCell.text(title.isEmpty() ? name + also : name));
        cells.put(DigestColumn.TITLE, SheetCell.text(title.isEmpty() ? "" : title + also));
        return cells;
    }

    /** The cells of a row. */
    Map<DigestColumn, SheetCell> group(DigestRow row) {
        CommentGroup group = row.group();
        Wording wording = group.representative().comment().comment().wording();
        Map<DigestColumn, SheetCell> cells = new EnumMap<>(DigestColumn.class);
        cells.put(
                DigestColumn.ID,
                SheetCell.text(group.id().written())
                        .to(shown.addresses()
                                .of(group.representative().comment().comment().id())));
        cells.put(DigestColumn.SECTION, SheetCell.text(shown.section(group.section())));
        cells.put(DigestColumn.TITLE, SheetCell.text(title(row)));
        cells.put(DigestColumn.PARAGRAPH, SheetCell.text(paragraphs(group)));
        cells.put(DigestColumn.COMMENT, SheetCell.text(shown.said(wording)));
        cells.put(DigestColumn.PROPOSED_CHANGE, SheetCell.text(shown.proposed(wording)));
        cells.put(DigestColumn.REQUESTS, SheetCell.text(shown.words(requests(group))));
        cells.put(DigestColumn.CONTRIBUTORS, SheetCell.text(String.join("; ", row.contributors())));
        cells.put(
                DigestColumn.NUMBER_OF_CONTRIBUTORS,
                SheetCell.number(row.contributors().size()));
        cells.put(
                DigestColumn.NUMBER_OF_COMMENTS,
                SheetCell.number(group.members().size()));
        cells.put(DigestColumn.WORKSHOPS, SheetCell.text(String.join("; ", row.workshops())));
        cells.put(
                DigestColumn.WORDS_ONLY_IN_SOME_COPIES,
                SheetCell.text(onlyInSome(group))
                        .marking(group.members().stream()
                                .flatMap(member -> member.onlyHere().stream())
                                .toList()));
        cells.put(DigestColumn.LINK, SheetCell.text(link(group)));
        cells.put(DigestColumn.STATUS, SheetCell.text(status(row)));
        row.review().typed().forEach((column, words) -> cells.put(column, SheetCell.text(words)));
        return cells;
    }

    private String status(DigestRow row) {
        String status = shown.words(row.status());
        String changes = row.status() == RowStatus.CHANGED ? row.changes().words(shown) : "";
        return changes.isEmpty() ? status : status + ": " + changes;
    }

    private String title(DigestRow row) {
        String title = shown.title(row.group().section());
        List<String> also = DigestOrder.alsoAbout(row);
        String mention = also.isEmpty()
                ? ""
                : shown.in(Term.ALSO) + ": " + also.stream().map(shown::section).collect(Collectors.joining(", "));
        return title + (title.isEmpty() || mention.isEmpty() ? "" : "\n") + mention;
    }

    private static String paragraphs(CommentGroup group) {
        return group.members().stream()
                .flatMap(member -> member.comment().link().targets().stream())
                .filter(target -> target.section().equals(group.section()))
                .map(LinkTarget::paragraphs)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Request> requests(CommentGroup group) {
        return group.members().stream()
                .flatMap(member -> member.comment().classified().classification().requests().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Who adds what to the words that the row shows, a line a copy. */
    private String onlyInSome(CommentGroup group) {
        return group.members().stream()
                .filter(member -> !member.onlyHere().isEmpty())
                .map(member -> speaker(member) + ": “" + String.join("” “", member.onlyHere()) + "”")
                .collect(Collectors.joining("\n"));
    }

    private String speaker(GroupMember member) {
        return shown.comment(member.comment().comment().id())
                .flatMap(DigestComment::contributor)
                .orElse(shown.in(Term.UNKNOWN_CONTRIBUTOR));
    }

    /** A row that stands in another section than its comment was linked to was put there by a person. */
    private String link(CommentGroup group) {
        return group.section().equals(group.representative().comment().section())
                ? shown.link(group.representative().comment().link())
                : shown.in(Term.LINK_BY_PERSON);
    }
}
