package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.LetterParagraph.Place;
import org.consultationdigest.extract.letter.Typesetting;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordNote;
import org.consultationdigest.format.word.WordPageText;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordTable;

/**
 * The running text of a file as paragraphs of a letter: page headers first, then the body without its comment tables,
 * every note behind the paragraph that points to it, page footers last. The cells of a table with two columns stand left
 * and right, as in the head of a letter.
 */
final class LetterText {
    private final WordSource source;
    private final Set<Integer> taken;
    private final Map<NoteReference, WordNote> notes = new HashMap<>();
    private final Set<WordNote> shown = new HashSet<>();
    private final Set<String> pageLines = new HashSet<>();
    private final List<LetterParagraph> paragraphs = new ArrayList<>();

    LetterText(WordSource source, Set<Integer> taken) {
        this.source = source;
        this.taken = taken;
        source.document().notes().forEach(note -> notes.putIfAbsent(new NoteReference(note.kind(), note.id()), note));
    }

    /** The paragraphs; a page header or footer that repeats an earlier one is set aside. */
    List<LetterParagraph> paragraphs(Findings findings) {
        pageTexts(WordPageText.Place.HEADER, Place.PAGE_HEADER, findings);
        add(source.document().blocks(), Place.BODY);
        source.document().notes().forEach(note -> add(note, SourceLocation.none()));
        pageTexts(WordPageText.Place.FOOTER, Place.PAGE_FOOTER, findings);
        return paragraphs;
    }

    /** These paragraphs of the body alone. */
    List<LetterParagraph> paragraphs(Set<Integer> wanted) {
        source.document().paragraphs().stream()
                .filter(paragraph -> wanted.contains(paragraph.position()))
                .forEach(paragraph -> add(paragraph, Place.BODY, source.at(paragraph.position())));
        return paragraphs;
    }

    private void pageTexts(WordPageText.Place wanted, Place place, Findings findings) {
        for (WordPageText text : source.document().pageTexts()) {
            for (WordParagraph line :
                    text.place() == wanted ? WordBlock.paragraphs(text.blocks()) : List.<WordParagraph>of()) {
                if (pageLines.add(wanted + line.shownText())) {
                    add(line, place, SourceLocation.none());
                } else {
                    findings.setAside(
                            Integer.MAX_VALUE,
                            new Remainder(SourceLocation.none(), line.shownText(), Remainder.Why.PAGE_FURNITURE));
                }
            }
        }
    }

    private void add(List<WordBlock> blocks, Place place) {
        for (WordBlock block : blocks) {
            if (block instanceof WordParagraph paragraph) {
                addBody(paragraph, place);
            } else if (block instanceof WordTable table) {
                addTable(table, place);
            }
        }
    }

    private void addBody(WordParagraph paragraph, Place place) {
        if (!taken.contains(paragraph.position())) {
            SourceLocation location = source.at(paragraph.position());
            add(paragraph, place, location);
            for (NoteReference reference : paragraph.notes()) {
                Optional.ofNullable(notes.get(reference)).ifPresent(note -> add(note, location));
            }
        }
    }

    private void addTable(WordTable table, Place outer) {
        boolean free = table.paragraphs().stream().noneMatch(paragraph -> taken.contains(paragraph.position()));
        if (outer == Place.BODY && free && FigureTables.is(table)) {
            table.rows().forEach(this::addFigures);
            return;
        }
        boolean columns = outer == Place.BODY
                && table.rows().stream().allMatch(row -> row.cells().size() <= 2)
                && table.rows().stream().anyMatch(row -> row.cells().size() == 2);
        for (WordTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Place side = i == 0 ? Place.LEFT_COLUMN : Place.RIGHT_COLUMN;
                add(row.cells().get(i).blocks(), columns && row.cells().size() == 2 ? side : outer);
            }
        }
    }

    private void addFigures(WordTable.Row row) {
        List<WordBlock> cells =
                row.cells().stream().flatMap(cell -> cell.blocks().stream()).toList();
        String line = FigureTables.line(row);
        WordBlock.paragraphs(cells).stream()
                .findFirst()
                .filter(first -> !line.isBlank())
                .ifPresent(first -> paragraphs.add(new LetterParagraph(
                        line,
                        Optional.empty(),
                        OptionalInt.empty(),
                        false,
                        Place.TABLE_ROW,
                        source.at(first.position()))));
    }

    private void add(WordNote note, SourceLocation location) {
        if (shown.add(note)) {
            WordBlock.paragraphs(note.blocks()).forEach(paragraph -> add(paragraph, Place.NOTE, location));
        }
    }

    private void add(WordParagraph paragraph, Place place, SourceLocation location) {
        Optional<String> label = paragraph.label().map(ListLabel::text).filter(text -> !text.isBlank());
        if (!paragraph.text().isBlank()) {
            paragraphs.add(new LetterParagraph(
                    paragraph.text(),
                    label,
                    paragraph.look().outlineLevel(),
                    paragraph.look().bold(),
                    place,
                    new Typesetting(
                            paragraph.look().size() / 2.0,
                            paragraph.look().colour(),
                            paragraph.look().capitals(),
                            paragraph.look().lead(),
                            paragraph.label().map(item -> (double) item.level()).orElse(Typesetting.NO_INDENT)),
                    location));
        }
    }
}
