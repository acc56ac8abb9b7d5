package org.consultationdigest.extract.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.text.Folding;

/** Reads forms that are written without a table, as lines of labels and values. */
final class LabelledParagraphs {
    private final WordSource source;
    private final TableReader reader;

    LabelledParagraphs(WordSource source, TableReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /**
     * What was read.
     *
     * @param positions the paragraphs that are accounted for
     * @param comments how many comments they hold
     * @param mapping which labels were read as what
     */
    record Form(Set<Integer> positions, int comments, String mapping) {}

    /** Reads the labels that come again and again, or else a file that is one form from its first line to its last. */
    Optional<Form> read(Findings findings) {
        List<WordParagraph> loose = source.document().blocks().stream()
                .filter(WordParagraph.class::isInstance)
                .map(WordParagraph.class::cast)
                .toList();
        List<List<LabelledBlocks.Entry>> blocks = LabelledBlocks.in(loose);
        return blocks.isEmpty() ? readLines(loose, findings) : readBlocks(blocks, findings);
    }

    private Optional<Form> readBlocks(List<List<LabelledBlocks.Entry>> blocks, Findings findings) {
        return said(reader.read(LabelledBlocks.grid(blocks), context())).map(reading -> {
            Set<Integer> positions = new HashSet<>();
            blocks.get(0).forEach(entry -> positions.add(entry.position()));
            blocks.stream().skip(1).flatMap(List::stream).forEach(entry -> {
                positions.add(entry.position());
                findings.setAside(
                        entry.position(),
                        new Remainder(source.at(entry.position()), entry.label() + ":", Remainder.Why.TABLE_HEADER));
            });
            List<Integer> firsts =
                    blocks.stream().map(block -> block.get(0).position()).toList();
            tell(reading, row -> firsts.get(within(row - 2, firsts.size())), findings);
            return new Form(positions, reading.comments().size(), reading.mapping());
        });
    }

    private Optional<Form> readLines(List<WordParagraph> loose, Findings findings) {
        List<WordParagraph> lines =
                loose.stream().filter(paragraph -> !paragraph.text().isBlank()).toList();
        List<Grid.Row> rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(i + 1, Folding.shown(lines.get(i).shownText())))
                .toList();
        return said(reader.readForm(new Grid(rows, List.of()), context())).map(reading -> {
            Set<Integer> positions = new HashSet<>();
            lines.forEach(paragraph -> positions.add(paragraph.position()));
            tell(reading, row -> lines.get(within(row - 1, lines.size())).position(), findings);
            return new Form(positions, reading.comments().size(), reading.mapping());
        });
    }

    private static Grid.Row row(int number, String text) {
        return new Grid.Row(number, List.of(new Grid.Cell(1, 1, false, text, "line " + number)), false);
    }

    private TableContext context() {
        return new TableContext(
                source.submission(), source.ids(), CommentKind.TABLE_ROW, SourceLocation.none(), List.of());
    }

    private static Optional<TableReading> said(Optional<TableReading> reading) {
        return reading.filter(found -> !found.comments().isEmpty());
    }

    /** The position of the paragraph that a row was made of. */
    private interface Positions {
        int of(int row);
    }

    private static void tell(TableReading reading, Positions positions, Findings findings) {
        reading.comments().forEach(comment -> {
            int position = positions.of(comment.location().row().orElse(1));
            findings.comment(position, comment.at(comment.location().inParagraph(position)));
        });
        reading.remainder().forEach(text -> {
            int position = positions.of(text.location().row().orElse(1));
            findings.setAside(position, new Remainder(text.location().inParagraph(position), text.text(), text.why()));
        });
        reading.problems().forEach(findings::problem);
    }

    private static int within(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
