package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.outline.Section;

/** A digest as its tables show it: its words in the language, its cells with their links. */
final class Shown {
    private final Digest digest;
    private final List<DigestOrder.Line> lines;
    private final Addresses addresses;
    private final FileLinks files;
    private final TypedCells typed;
    private final Map<DocumentId, Document> documents = new HashMap<>();
    /** Where a file lies is asked of the disk, once for all its comments. */
    private final Map<DocumentId, Optional<SheetCell.Link.ToFile>> opening = new HashMap<>();

    private final Map<CommentId, DigestComment> comments = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();

    Shown(Digest digest, FileLinks files, int rowsASheet) {
        this(digest, files, DigestOrder.of(digest), new Addresses(Workbooks.MAIN, digest.language(), rowsASheet));
        addresses.with(lines, digest).withFiles(digest);
    }

    /**
     * A digest, or a part of one.
     *
     * @param lines the rows of its sheet <em>Digest</em>
     * @param addresses of all that it links to
     */
    Shown(Digest digest, FileLinks files, List<DigestOrder.Line> lines, Addresses addresses) {
        this.digest = digest;
        this.files = files;
        this.typed = new TypedCells(digest.typed());
        this.lines = lines;
        this.addresses = addresses;
        digest.documents().forEach(entry -> documents.put(entry.document().id(), entry.document()));
        digest.comments()
                .forEach(each -> comments.put(each.member().comment().comment().id(), each));
        digest.outline().sections().forEach(section -> sections.put(section.id(), section));
    }

    Digest digest() {
        return digest;
    }

    List<DigestOrder.Line> lines() {
        return lines;
    }

    Addresses addresses() {
        return addresses;
    }

    DigestLanguage language() {
        return digest.language();
    }

    String in(Term term) {
        return term.in(language());
    }

    /** What the program tells people, in the language of the digest. */
    String told(String message) {
        return Messages.in(message, language());
    }

    String words(Enum<?> value) {
        return DigestTexts.of(value, language());
    }

    String words(List<? extends Enum<?>> values) {
        return DigestTexts.of(values, language());
    }

    /** A section as a cell shows it: its id, or words for what is no section. */
    String section(String id) {
        return section(id, language());
    }

    static String section(String id, DigestLanguage language) {
        return switch (id) {
            case LinkTarget.WHOLE -> Term.WHOLE_DOCUMENT.in(language);
            case LinkTarget.UNLINKED -> Term.NOT_LINKED.in(language);
            default -> id;
        };
    }

    /** The heading of a section; empty for what is no section of the draft. */
    String title(String id) {
        return Optional.ofNullable(sections.get(id)).map(Section::title).orElse("");
    }

    /** How a comment was linked, in words. */
    String link(SectionLink link) {
        if (link instanceof SectionLink.Stated stated) {
            return words(stated.rule());
        }
        return link instanceof SectionLink.Inferred inferred ? words(inferred.rule()) : in(Term.LINK_NONE);
    }

    /** What a comment says; a change of the draft without a remark says what it changes. */
    String said(Wording wording) {
        return new WordingText(language()).said(wording);
    }

    /** What a comment asks to be changed: the wording asked for, or the change made in a copy of the draft. */
    String proposed(Wording wording) {
        return new WordingText(language()).proposed(wording);
    }

    /** A cell that leads to the row of a received file in the sheet <em>Files</em>. */
    SheetCell document(DocumentId id) {
        return SheetCell.text(id.value()).to(addresses.of(id));
    }

    /** A cell that opens a received file. */
    SheetCell file(DocumentId id, String path) {
        return SheetCell.text(path).to(opening.computeIfAbsent(id, this::opening));
    }

    private Optional<SheetCell.Link.ToFile> opening(DocumentId id) {
        return Optional.ofNullable(documents.get(id))
                .flatMap(files::relativePath)
                .map(RelativeUri::of)
                .map(SheetCell.Link.ToFile::new);
    }

    /**
     * A row of a sheet in which people write: its cells in the order of the columns, what was typed in it before, and
     * its key.
     */
    SheetTable.Row row(DigestSheet sheet, String key, Map<? extends SheetColumn, SheetCell> cells) {
        Map<String, String> words = typed.in(sheet, key);
        List<SheetColumn> columns = SheetColumns.of(sheet);
        List<SheetCell> all = new ArrayList<>(columns.size());
        for (SheetColumn column : columns) {
            if (column instanceof RowKeyColumn) {
                SheetCell comment = cells.get(DigestColumn.COMMENT);
                all.add(SheetCell.text(comment == null ? key : RowMark.marked(key, comment.text())));
            } else {
                SheetCell cell = cells.get(column);
                String word = words.isEmpty() || !column.isReview() ? "" : words.getOrDefault(column.name(), "");
                all.add(word.isEmpty() ? (cell == null ? SheetCell.BLANK : cell) : SheetCell.text(word));
            }
        }
        return new SheetTable.Row(false, key, all);
    }

    /** The comment of that id as it stands in the digest; absent when its file was replaced. */
    Optional<DigestComment> comment(CommentId id) {
        return Optional.ofNullable(comments.get(id));
    }

    Optional<Document> document(DigestComment comment) {
        return Optional.ofNullable(documents.get(comment.document()));
    }
}
