package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;
import org.consultationdigest.format.word.WordTable;

/**
 * A file as it was before its tracked changes: what a copy of the draft had when it was sent out. A paragraph that was
 * parted with tracking stands whole again, in its last part.
 */
final class OriginalText {
    /** For every paragraph, the position of the one that holds its original words now. */
    private final Map<Integer, Integer> homes = new HashMap<>();

    private final WordDocument document;

    private OriginalText(WordDocument changed) {
        this.document = isOriginal(changed) ? changed : restored(changed);
    }

    /** Whether nothing was changed with tracking and nothing prompts for words: most files. */
    private static boolean isOriginal(WordDocument document) {
        for (WordParagraph paragraph : document.paragraphs()) {
            if (paragraph.isChanged()) {
                return false;
            }
            for (WordSpan span : paragraph.spans()) {
                if (!span.isOriginal()) {
                    return false;
                }
            }
        }
        return true;
    }

    private WordDocument restored(WordDocument changed) {
        return new WordDocument(
                blocks(changed.blocks()),
                changed.notes(),
                changed.pageTexts(),
                changed.comments(),
                changed.looseComments(),
                changed.charts(),
                changed.lastPage(),
                changed.problems());
    }

    static OriginalText of(WordDocument changed) {
        return new OriginalText(changed);
    }

    WordDocument document() {
        return document;
    }

    /** The position of the paragraph that holds the original words of the one at this position. */
    int home(int position) {
        return homes.getOrDefault(position, position);
    }

    private List<WordBlock> blocks(List<WordBlock> changed) {
        List<WordBlock> original = new ArrayList<>();
        List<WordParagraph> parts = new ArrayList<>();
        for (WordBlock block : changed) {
            if (block instanceof WordParagraph paragraph) {
                parts.add(paragraph);
                if (!endWasInserted(paragraph)) {
                    original.addAll(whole(parts));
                    parts.clear();
                }
            } else if (block instanceof WordTable table) {
                original.addAll(whole(parts));
                parts.clear();
                original.add(new WordTable(
                        table.number(), table.rows().stream().map(this::row).toList()));
            }
        }
        original.addAll(whole(parts));
        return original;
    }

    private WordTable.Row row(WordTable.Row row) {
        return new WordTable.Row(
                row.header(),
                row.cells().stream()
                        .map(cell -> new WordTable.Cell(
                                cell.column(), cell.columns(), cell.continued(), blocks(cell.blocks())))
                        .toList());
    }

    private List<WordParagraph> whole(List<WordParagraph> parts) {
        List<WordParagraph> whole = new ArrayList<>();
        List<WordSpan> words = new ArrayList<>();
        int begun = begun(parts);
        for (int i = 0; i < parts.size(); i++) {
            WordParagraph part = parts.get(i);
            boolean last = i == parts.size() - 1;
            part.spans().stream()
                    .filter(WordSpan::isOriginal)
                    .map(span -> new WordSpan(span.text(), List.of(), false, span.font(), span.struck()))
                    .forEach(words::add);
            if (i >= begun) {
                homes.put(part.position(), parts.get(parts.size() - 1).position());
            }
            whole.add(holding(part, last ? words : List.of()));
        }
        return whole;
    }

    /** Where the words of the original paragraph begin: whole paragraphs put in before it stay where they are. */
    private static int begun(List<WordParagraph> parts) {
        int begun = 0;
        while (begun < parts.size() - 1 && parts.get(begun).originalText().isBlank()) {
            begun++;
        }
        return begun;
    }

    private static WordParagraph holding(WordParagraph paragraph, List<WordSpan> words) {
        return new WordParagraph(
                paragraph.position(),
                paragraph.look(),
                paragraph.label(),
                paragraph.page(),
                List.of(),
                words,
                paragraph.notes(),
                paragraph.paraId());
    }

    private static boolean endWasInserted(WordParagraph paragraph) {
        return paragraph.markChanges().stream().map(WordChange::kind).anyMatch(WordChange.Kind::adds);
    }
}
