package org.consultationdigest.format.word;

import java.util.List;
import java.util.OptionalInt;
import org.consultationdigest.problem.Problem;

/**
 * A Word file as a person sees it.
 *
 * @param blocks the body in reading order; the paragraphs of a text box follow the one it hangs on
 * @param notes footnotes, then endnotes, in the order of the file; separators left out
 * @param pageTexts headers and footers
 * @param comments margin comments in the order of the file
 * @param looseComments margin comments that nothing points to and Word does not show, as deleted ones leave behind
 * @param charts the words of each chart, parted by tabs
 * @param lastPage the page marks at the end of the body
 * @param problems parts that could not be read, and content that is active or not read
 */
public record WordDocument(
        List<WordBlock> blocks,
        List<WordNote> notes,
        List<WordPageText> pageTexts,
        List<WordComment> comments,
        List<WordComment> looseComments,
        List<String> charts,
        PageMark lastPage,
        List<Problem> problems) {
    public WordDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        pageTexts = List.copyOf(pageTexts);
        comments = List.copyOf(comments);
        looseComments = List.copyOf(looseComments);
        charts = List.copyOf(charts);
        problems = List.copyOf(problems);
    }

    /** A file without comments that nothing points to, and without charts. */
    public WordDocument(
            List<WordBlock> blocks,
            List<WordNote> notes,
            List<WordPageText> pageTexts,
            List<WordComment> comments,
            PageMark lastPage,
            List<Problem> problems) {
        this(blocks, notes, pageTexts, comments, List.of(), List.of(), lastPage, problems);
    }

    /** Every paragraph of the body in reading order, those in tables included. */
    public List<WordParagraph> paragraphs() {
        return WordBlock.paragraphs(blocks);
    }

    /**
     * The page on which a paragraph of the body begins, as Word laid the file out last, or else as pages are broken by
     * hand; absent when the file says nothing of pages.
     */
    public OptionalInt page(WordParagraph paragraph) {
        if (lastPage.rendered() > 0) {
            return OptionalInt.of(paragraph.page().rendered() + 1);
        }
        return lastPage.typed() > 0 ? OptionalInt.of(paragraph.page().typed() + 1) : OptionalInt.empty();
    }
}
