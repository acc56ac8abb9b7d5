package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.DraftRuns;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.table.Grid;

/**
 * A copy of the draft that somebody saved as text or as a web page and wrote into. The draft's own paragraphs are set
 * aside, and its tables where every cell is the draft's: what stands beside long words of the draft may be a short comment.
 * What is not the draft's to the word, added or changed, is read like a letter.
 *
 * @param own the blocks that are not the draft's, in reading order
 * @param draftText the draft's paragraphs
 */
record DraftCopy(Blocks own, List<LetterParagraph> draftText) {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:\\d{1,3}|[IVXLC]{1,6})(?:\\.\\d{1,3}){0,4}[.)]?\\s*");

    /** The copy that this text is; nothing when fewer than half of its words are the draft's. */
    static Optional<DraftCopy> of(Blocks blocks, DraftRuns draft) {
        List<String> texts =
                blocks.blocks().stream().flatMap(block -> texts(block).stream()).toList();
        if (!draft.holdHalfOf(texts)) {
            return Optional.empty();
        }
        List<Block> own = new ArrayList<>();
        List<LetterParagraph> draftText = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            if (block instanceof Block.Text text && isDraftText(text.paragraph(), draft)) {
                draftText.add(text.paragraph());
            } else if (block instanceof Block.Table table && isDraftText(table, draft)) {
                draftText.addAll(LayoutTable.paragraphs(table, false));
            } else {
                own.add(block);
            }
        }
        return Optional.of(new DraftCopy(new Blocks(own, blocks.complete()), draftText));
    }

    /** A heading that the file marks stays: it says where the words below it belong. */
    private static boolean isDraftText(LetterParagraph paragraph, DraftRuns draft) {
        return paragraph.headingLevel().isEmpty() && draft.hold(paragraph.text());
    }

    private static boolean isDraftText(Block.Table table, DraftRuns draft) {
        return table.grid().rows().stream().allMatch(row -> isDraftText(row, draft));
    }

    /** A number that stands in a cell of its own before its paragraph is the paragraph's number. */
    private static boolean isDraftText(Grid.Row row, DraftRuns draft) {
        List<String> cells = row.cells().stream()
                .map(Grid.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        boolean numbered = cells.size() > 1 && NUMBER.matcher(cells.get(0)).matches();
        return cells.stream().skip(numbered ? 1 : 0).allMatch(draft::hold);
    }

    private static List<String> texts(Block block) {
        return block instanceof Block.Table table
                ? table.grid().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text())
                        .toList()
                : List.of(((Block.Text) block).paragraph().text());
    }

    /** What stands in the copy besides the draft, and the draft's words among the texts set aside. */
    Extraction.Parsed read(Function<Blocks, Extraction.Parsed> reader) {
        Extraction.Parsed parsed = reader.apply(own);
        ReadingOrder<Remainder> remainder = new ReadingOrder<>();
        draftText.forEach(paragraph -> remainder.add(
                paragraph.location().paragraph().orElse(0),
                new Remainder(paragraph.location(), paragraph.text(), Why.DRAFT_TEXT)));
        parsed.remainder()
                .forEach(text -> remainder.add(text.location().paragraph().orElse(0), text));
        DocumentFacts facts = parsed.facts();
        return new Extraction.Parsed(
                new DocumentFacts(
                        Channel.ANNOTATED_DRAFT,
                        facts.issuer(),
                        facts.letterNumber(),
                        facts.date(),
                        facts.language(),
                        facts.mapping()),
                parsed.comments(),
                remainder.all(),
                parsed.problems());
    }
}
