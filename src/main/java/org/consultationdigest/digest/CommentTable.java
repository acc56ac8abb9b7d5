package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;

/** The sheet <em>Comments</em>: every comment once, with where it stands and where it went. */
final class CommentTable {
    private final Shown shown;

    private CommentTable(Shown shown) {
        this.shown = shown;
    }

    static SheetTable of(Shown shown) {
        CommentTable table = new CommentTable(shown);
        SheetTable.Choice yes = new SheetTable.Choice.OneOf(List.of(shown.in(Term.YES)), shown.in(Term.YES_HINT));
        return new SheetTable(
                DigestSheet.COMMENTS,
                SheetColumns.of(DigestSheet.COMMENTS),
                Map.of(
                        CommentColumn.SECTION,
                        new SheetTable.Choice.OfSections(shown.in(Term.SECTION_HINT)),
                        CommentColumn.TAKE_OUT_OF_GROUP,
                        yes,
                        CommentColumn.NOT_A_COMMENT,
                        yes),
                () -> shown.digest().comments().stream().map(table::row),
                OptionalInt.of(shown.digest().comments().size()));
    }

    private SheetTable.Row row(DigestComment comment) {
        Map<CommentColumn, SheetCell> cells = new EnumMap<>(CommentColumn.class);
        putSource(cells, comment);
        putWords(cells, comment.member());
        putLink(cells, comment.member().comment());
        putGroup(cells, comment);
        return shown.row(
                DigestSheet.COMMENTS, comment.member().comment().comment().id().value(), cells);
    }

    private void putSource(Map<CommentColumn, SheetCell> cells, DigestComment comment) {
        ExtractedComment extracted = comment.member().comment().comment();
        cells.put(CommentColumn.ID, SheetCell.text(extracted.id().value()));
        cells.put(CommentColumn.CONTRIBUTOR, SheetCell.text(comment.contributor()));
        cells.put(CommentColumn.FILE, shown.document(comment.document()));
        cells.put(CommentColumn.PATH, shown.file(comment.document(), comment.path()));
        cells.put(CommentColumn.LOCATION, SheetCell.text(LocationText.words(extracted.location(), shown.language())));
        cells.put(CommentColumn.KIND, SheetCell.text(shown.words(extracted.kind())));
        cells.put(CommentColumn.AUTHOR, SheetCell.text(extracted.author()));
        cells.put(CommentColumn.DATE, SheetCell.text(extracted.date().map(Object::toString)));
        cells.put(CommentColumn.RESOLVED, SheetCell.text(extracted.resolved() ? shown.in(Term.YES) : ""));
        Optional<CommentId> parent = extracted.replyTo();
        cells.put(
                CommentColumn.REPLY_TO,
                SheetCell.text(parent.map(CommentId::value))
                        .to(parent.flatMap(id -> shown.addresses().of(id))));
    }

    private void putWords(Map<CommentColumn, SheetCell> cells, GroupMember member) {
        ExtractedComment comment = member.comment().comment();
        List<String> onlyHere = member.onlyHere();
        Wording wording = comment.wording();
        cells.put(CommentColumn.TEXT, SheetCell.text(wording.text()).marking(onlyHere));
        cells.put(
                CommentColumn.PROPOSED_CHANGE,
                SheetCell.text(wording.proposedChange()).marking(onlyHere));
        cells.put(CommentColumn.RATIONALE, SheetCell.text(wording.rationale()).marking(onlyHere));
        cells.put(CommentColumn.QUOTED, SheetCell.text(wording.quoted()));
        cells.put(CommentColumn.DELETED, SheetCell.text(wording.deleted()));
        cells.put(CommentColumn.INSERTED, SheetCell.text(wording.inserted()));
        cells.put(
                CommentColumn.EXTRAS,
                SheetCell.text(comment.extras().entrySet().stream()
                        .map(extra -> extraTitle(extra.getKey()) + ": " + extra.getValue())
                        .collect(Collectors.joining("\n"))));
    }

    /** The titles of columns stay as they were written; what the program itself adds has words of the digest. */
    private String extraTitle(String key) {
        return switch (key) {
            case ExtractedComment.LABEL -> shown.in(Term.NUMBER_BEFORE);
            case ExtractedComment.RECOGNISED -> shown.in(Term.RECOGNISED);
            case ExtractedComment.ORIGINAL -> shown.in(Term.AS_IN_THE_FILE);
            default -> key;
        };
    }

    private void putLink(Map<CommentColumn, SheetCell> cells, LinkedComment linked) {
        SectionLink link = linked.link();
        cells.put(CommentColumn.LINKED_SECTION, SheetCell.text(shown.section(linked.section())));
        cells.put(
                CommentColumn.ALSO,
                SheetCell.text(link.targets().stream()
                        .map(LinkTarget::section)
                        .distinct()
                        .skip(1)
                        .map(shown::section)
                        .collect(Collectors.joining(", "))));
        cells.put(CommentColumn.PARAGRAPHS, SheetCell.text(String.join(", ", DraftPlace.paragraphs(link))));
        cells.put(CommentColumn.LINK, SheetCell.text(shown.link(link)));
        cells.put(CommentColumn.EVIDENCE, SheetCell.text(Messages.each(link.evidence(), shown.language())));
        cells.put(
                CommentColumn.REFERENCES,
                SheetCell.text(String.join("\n", link.written().references())));
        cells.put(
                CommentColumn.STANCE,
                SheetCell.text(linked.classified().classification().stance().map(shown::words)));
        cells.put(
                CommentColumn.REQUESTS,
                SheetCell.text(shown.words(linked.classified().classification().requests())));
    }

    private void putGroup(Map<CommentColumn, SheetCell> cells, DigestComment comment) {
        GroupMember member = comment.member();
        cells.put(
                CommentColumn.ROW,
                SheetCell.text(comment.group().written()).to(shown.addresses().of(comment.group())));
        cells.put(CommentColumn.RELATION, SheetCell.text(shown.words(member.relation())));
        cells.put(CommentColumn.DIFFERENCES, SheetCell.text(String.join("\n", member.differences())));
        cells.put(CommentColumn.ONLY_HERE, SheetCell.text(String.join("\n", member.onlyHere())));
    }
}
