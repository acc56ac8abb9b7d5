package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The pages and lines of the draft as it was circulated; {@link PageIndex} looks places up in it.
 *
 * @param origin where the pages are known from
 * @param lineNumbering what the numbers of the lines are
 * @param pages the pages in their order; empty when nothing is known of them
 * @param lines the lines in their order; empty when only pages are known
 */
public record DraftPages(Origin origin, LineNumbering lineNumbering, List<DraftPage> pages, List<PrintedLine> lines) {

    /** Where the pages of a draft are known from. */
    public enum Origin {
        /** Nothing is known of pages. */
        UNKNOWN,
        /** A print: the draft is a PDF file, or one was given beside it. */
        PRINT,
        /** The page breaks that a Word file was saved with: what others see on their machines may differ. */
        SAVED_BREAKS
    }

    /** What the number of a line is. */
    public enum LineNumbering {
        /** Lines are not known. */
        NONE,
        /** No numbers are printed: the lines of each page are counted from its top. */
        COUNTED,
        /** Numbers are printed at the margin and begin anew on every page. */
        PRINTED_PER_PAGE,
        /** Numbers are printed at the margin and run on through the draft: one says where it is without a page. */
        PRINTED_THROUGHOUT
    }

    public DraftPages {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
    }

    /** Nothing is known of pages. */
    public static DraftPages unknown() {
        return new DraftPages(Origin.UNKNOWN, LineNumbering.NONE, List.of(), List.of());
    }

    /** The pages that a Word file was saved with, told from where its paragraphs begin; unknown when none says so. */
    static DraftPages savedBreaks(List<DraftParagraph> paragraphs) {
        List<DraftPage> pages = new ArrayList<>();
        int before = 0;
        for (DraftParagraph paragraph : paragraphs) {
            int page = Math.max(pages.size(), paragraph.page().orElse(0));
            while (pages.size() < page) {
                // A page that no paragraph begins on is taken up by the one that began before it.
                boolean skipped = pages.size() + 1 < page && before > 0;
                pages.add(numbered(pages.size() + 1, skipped ? before : paragraph.position(), before));
            }
            if (page > 0) {
                pages.set(page - 1, numbered(page, pages.get(page - 1).firstParagraph(), paragraph.position()));
            }
            before = paragraph.position();
        }
        return pages.isEmpty() ? unknown() : new DraftPages(Origin.SAVED_BREAKS, LineNumbering.NONE, pages, List.of());
    }

    private static DraftPage numbered(int page, int first, int last) {
        return new DraftPage(page, Optional.of(String.valueOf(page)), OptionalInt.of(page), first, last);
    }

    /** Whether anything is known of pages. */
    public boolean known() {
        return origin != Origin.UNKNOWN;
    }

    /** Whether the pages are those that a Word file was saved with rather than those of a print. */
    public boolean inferred() {
        return origin == Origin.SAVED_BREAKS;
    }
}
