package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordPageText;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;

/** Finds the comment tables of a file, those inside other tables too, and takes them apart. */
final class CommentTables {
    /** A table that is the draft's own, word for word, is no comment table, whatever its columns are called. */
    private static final double DRAFTS_OWN = 0.9;

    private static final int MOST_TITLES = 3;
    private static final int LONGEST_TITLE = 300;

    private final WordSource source;
    private final TableReader reader;
    private final Optional<DraftWords> draft;
    private final List<String> pageHeader;
    private final Set<Integer> taken = new HashSet<>();
    private final Set<String> mappings = new LinkedHashSet<>();
    private int comments;

    CommentTables(WordSource source, TableReader reader, Optional<DraftWords> draft) {
        this.source = source;
        this.reader = reader;
        this.draft = draft;
        this.pageHeader = pageHeader(source.document());
    }

    /** The lines of the page headers: forms print their column titles there. */
    private static List<String> pageHeader(WordDocument document) {
        return document.pageTexts().stream()
                .filter(text -> text.place() == WordPageText.Place.HEADER)
                .flatMap(text -> WordBlock.paragraphs(text.blocks()).stream())
                .map(WordParagraph::shownText)
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    void read(Findings findings) {
        read(source.document().blocks(), findings);
        if (taken.isEmpty()) {
            new LabelledParagraphs(source, reader).read(findings).ifPresent(form -> {
                taken.addAll(form.positions());
                comments += form.comments();
                mappings.add(form.mapping());
            });
        }
    }

    /** The positions of the paragraphs that stand in comment tables. */
    Set<Integer> taken() {
        return taken;
    }

    /** Which columns were read as what; empty when there is no comment table. */
    Optional<String> mapping() {
        return mappings.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", mappings));
    }

    /** The position of the first paragraph in a comment table; absent when there is no comment table. */
    OptionalInt first() {
        return taken.stream().mapToInt(Integer::intValue).min();
    }

    /** What labels and their values above the first comment table say, in a table of their own or in lines. */
    FormFacts facts() {
        int end = first().orElse(0);
        List<Grid.Row> rows = new ArrayList<>();
        for (WordBlock block : source.document().blocks()) {
            Place place = place(block, end);
            if (place == Place.BELOW) {
                break;
            }
            if (block instanceof WordParagraph paragraph) {
                Grid.Cell cell = new Grid.Cell(1, 1, false, paragraph.shownText(), "");
                rows.add(new Grid.Row(rows.size() + 1, List.of(cell), false));
            } else if (block instanceof WordTable table) {
                rows.addAll(place == Place.ABOVE ? grid(table).rows() : labelsOnTop(table));
            }
        }
        return reader.facts(rows);
    }

    /** Whether a line titles a column, as forms have them in the page header; no body is called so. */
    boolean isColumnTitle(String line) {
        return reader.isColumnTitle(line);
    }

    private static Grid grid(WordTable table) {
        return TableGrids.grid(table, List.of(), List.of());
    }

    /** Where a block stands beside the paragraph at which the first comment table begins. */
    private enum Place {
        ABOVE,
        AROUND,
        BELOW
    }

    private static Place place(WordBlock block, int position) {
        List<WordParagraph> paragraphs = block.paragraphs();
        if (paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1).position() < position) {
            return Place.ABOVE;
        }
        return block instanceof WordTable && paragraphs.get(0).position() <= position ? Place.AROUND : Place.BELOW;
    }

    /** The rows of a label and its value that some forms have on top of the columns; a table of two columns has none. */
    private static List<Grid.Row> labelsOnTop(WordTable table) {
        if (table.rows().get(0).cells().stream()
                        .filter(cell -> !cell.text().isBlank())
                        .count()
                > 2) {
            return List.of();
        }
        Grid grid = grid(table);
        boolean columns = grid.rows().stream().anyMatch(row -> filled(row) > 2);
        return columns ? grid.rows().stream().takeWhile(row -> filled(row) <= 2).toList() : List.of();
    }

    private static long filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    boolean hasComments() {
        return comments > 0;
    }

    /** Reads the tables among these blocks; returns those that are comment tables. */
    private List<WordTable> read(List<WordBlock> blocks, Findings findings) {
        List<WordTable> found = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (WordBlock block : blocks) {
            if (block instanceof WordParagraph paragraph) {
                above.add(paragraph.shownText());
            } else if (block instanceof WordTable table) {
                if (readTable(table, titles(above), findings)) {
                    found.add(table);
                }
                above.clear();
            }
        }
        return found;
    }

    private boolean readTable(WordTable table, List<String> titles, Findings findings) {
        List<WordTable> apart = new ArrayList<>();
        for (WordTable.Row row : table.rows()) {
            row.cells().forEach(cell -> apart.addAll(read(cell.blocks(), findings)));
        }
        int first = table.paragraphs().stream()
                .mapToInt(WordParagraph::position)
                .min()
                .orElse(0);
        if (isDraftsOwn(table)) {
            return false;
        }
        SourceLocation place = source.at(first).inTable(table.number());
        TableContext context = new TableContext(
                source.submission(),
                source.ids(),
                CommentKind.TABLE_ROW,
                withoutParagraph(place),
                source.places().headings(first));
        Optional<TableReading> reading = reader.read(TableGrids.grid(table, titles, apart), context);
        reading.ifPresent(found -> take(table, found, findings));
        return reading.isPresent();
    }

    private static SourceLocation withoutParagraph(SourceLocation place) {
        return new SourceLocation(
                place.page(),
                OptionalInt.empty(),
                place.table(),
                place.row(),
                place.sheet(),
                place.cell(),
                place.commentId(),
                place.anchor(),
                place.heading());
    }

    private boolean isDraftsOwn(WordTable table) {
        List<String> texts =
                table.paragraphs().stream().map(WordParagraph::text).toList();
        return draft.filter(words -> words.holds(texts, DRAFTS_OWN)).isPresent();
    }

    private void take(WordTable table, TableReading reading, Findings findings) {
        table.paragraphs().forEach(paragraph -> taken.add(paragraph.position()));
        comments += reading.comments().size();
        mappings.add(reading.mapping());
        reading.comments().forEach(comment -> findings.comment(position(table, comment.location()), comment));
        reading.remainder().forEach(text -> findings.setAside(position(table, text.location()), text));
        reading.problems().forEach(findings::problem);
    }

    private static int position(WordTable table, SourceLocation location) {
        int row = location.row().orElse(1);
        List<WordParagraph> from = table.rows().stream()
                .skip(Math.max(0, row - 1))
                .flatMap(one -> one.cells().stream())
                .flatMap(cell -> WordBlock.paragraphs(cell.blocks()).stream())
                .limit(1)
                .toList();
        return from.isEmpty() ? 0 : from.get(0).position();
    }

    private List<String> titles(List<String> above) {
        List<String> titles = new ArrayList<>(pageHeader);
        List<String> near = above.stream()
                .filter(line -> !line.isBlank() && line.length() <= LONGEST_TITLE)
                .toList();
        titles.addAll(near.subList(Math.max(0, near.size() - MOST_TITLES), near.size()));
        return titles;
    }
}
