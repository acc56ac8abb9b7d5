package org.consultationdigest.format.word;

import java.util.List;

/** What a Word file is made of, in reading order. */
public sealed interface WordBlock permits WordParagraph, WordTable {

    /** Every paragraph in it, those in the cells of tables included, in reading order. */
    List<WordParagraph> paragraphs();

    /** Every paragraph in these blocks, those in the cells of tables included, in reading order. */
    static List<WordParagraph> paragraphs(List<WordBlock> blocks) {
        return blocks.stream().flatMap(block -> block.paragraphs().stream()).toList();
    }
}
