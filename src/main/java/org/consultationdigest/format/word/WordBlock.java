package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a Word file is made of, in reading order. */
public sealed interface WordBlock permits WordParagraph, WordTable {

    /** Every paragraph in it, those in the cells of tables included, in reading order. */
    List<WordParagraph> paragraphs();

    /** Every paragraph in these blocks, those in the cells of tables included, in reading order. */
    static List<WordParagraph> paragraphs(List<WordBlock> blocks) {
        List<WordParagraph> paragraphs = new ArrayList<>(blocks.size());
        add(blocks, paragraphs);
        return Collections.unmodifiableList(paragraphs);
    }

    /** Adds every paragraph in these blocks to those that were found before. */
    static void add(List<WordBlock> blocks, List<WordParagraph> paragraphs) {
        for (WordBlock block : blocks) {
            if (block instanceof WordParagraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof WordTable table) {
                table.addTo(paragraphs);
            }
        }
    }
}
