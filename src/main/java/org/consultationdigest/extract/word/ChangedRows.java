package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;
import org.consultationdigest.format.word.WordTable;

/** Rows of tables that one person put in or took out whole with tracking: each is one proposal, and not one a cell. */
final class ChangedRows {
    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<Integer> positions = new HashSet<>();

    private ChangedRows() {}

    static ChangedRows in(List<WordBlock> blocks) {
        ChangedRows rows = new ChangedRows();
        rows.read(blocks);
        return rows;
    }

    /** A proposal a row, in reading order. */
    List<Proposal> proposals() {
        return proposals;
    }

    /** Whether a paragraph stands in such a row. */
    boolean holds(WordParagraph paragraph) {
        return positions.contains(paragraph.position());
    }

    private void read(List<WordBlock> blocks) {
        for (WordBlock block : blocks) {
            if (block instanceof WordTable table) {
                table.rows().forEach(this::read);
            }
        }
    }

    private void read(WordTable.Row row) {
        List<WordParagraph> cells = row.cells().stream()
                .flatMap(cell -> WordBlock.paragraphs(cell.blocks()).stream())
                .filter(paragraph -> !paragraph.spans().isEmpty())
                .toList();
        Optional<WordChange> whole = cells.size() > 1 ? changeOfAll(cells) : Optional.empty();
        if (whole.isEmpty()) {
            row.cells().forEach(cell -> read(cell.blocks()));
            return;
        }
        cells.forEach(paragraph -> positions.add(paragraph.position()));
        String words = cells.stream()
                .map(ChangedRows::words)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\t"));
        boolean added = whole.get().kind().adds();
        proposals.add(new Proposal(
                cells.get(0).position(), whole.get(), added ? "" : words, added ? words : "", Optional.empty()));
    }

    private static String words(WordParagraph paragraph) {
        return paragraph.spans().stream().map(WordSpan::text).collect(Collectors.joining());
    }

    /** The change that all words of these cells stand in, and no other. */
    private static Optional<WordChange> changeOfAll(List<WordParagraph> cells) {
        List<WordSpan> spans =
                cells.stream().flatMap(paragraph -> paragraph.spans().stream()).toList();
        Optional<WordChange> first = spans.get(0).changes().stream().findFirst();
        return first.filter(change -> change.move().isEmpty()
                && spans.stream()
                        .allMatch(span -> span.changes().size() == 1
                                && span.changes().get(0).kind() == change.kind()
                                && span.changes().get(0).author().equals(change.author())));
    }
}
