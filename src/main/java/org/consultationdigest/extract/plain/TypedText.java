package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableReader;

/** Plain text as paragraphs, and the comment tables that somebody typed or pasted into it. */
public final class TypedText {
    private final TableReader tableReader = new TableReader();
    private final boolean markdown;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final HeadingPath headings = new HeadingPath();
    private int paragraphs;

    private TypedText(String text, boolean markdown) {
        this.lines = text.lines().toList();
        this.markdown = markdown;
    }

    /** The body of a mail in plain text as it was typed; its tables are numbered from 1. */
    public static WebBody body(String text) {
        OldText old = new OldText(text);
        List<Block> blocks = blocks(old.inUnicode(text), false);
        return WebText.body(new Blocks(blocks, true, old.wording(blocks)));
    }

    /**
     * A text in reading order.
     *
     * @param markdown whether number signs mark headings
     */
    static List<Block> blocks(String text, boolean markdown) {
        TypedText typed = new TypedText(text, markdown);
        typed.read();
        return typed.blocks;
    }

    private void read() {
        int from = 0;
        int line = 0;
        while (line < lines.size()) {
            TypedTable table = TypedTable.at(lines, line);
            if (table.rows().size() > 1 && tableReader.reads(table.grid())) {
                addText(lines.subList(from, line));
                add(table.grid());
                from = line + table.lines();
            }
            line += table.lines();
        }
        addText(lines.subList(from, lines.size()));
    }

    private void addText(List<String> own) {
        for (LetterParagraph paragraph : RunningText.paragraphs(own, markdown, paragraphs)) {
            paragraphs++;
            paragraph.headingLevel().ifPresent(level -> headings.enter(level, paragraph.text()));
            blocks.add(new Block.Text(paragraph));
        }
    }

    private void add(Grid grid) {
        blocks.add(new Block.Table(grid, ++paragraphs, headings.path(), false));
    }
}
