package org.consultationdigest.format.pdf;

import java.util.List;

/**
 * A PDF file as structured content.
 *
 * @param pages how many pages it has
 * @param paragraphs its paragraphs in reading order, running heads included at their place
 * @param tables its tables; their words stand among the paragraphs too
 * @param notes the notes put on its pages, by page and in the order of the file
 * @param fields the fields of a form that are filled in, by page and from the top
 * @param formRead whether the values of a form were read; false when the XML that holds them is damaged or hostile
 * @param pageLabels what the file calls each of its pages ({@code iv}, {@code 10}), in their order; empty when it does not
 *     say
 * @param bookmarks its outline, in order
 * @param pagesWithoutText pages that hold pictures or drawings but no text, or none that can be understood, and that were
 *     not recognised
 * @param brokenPages pages that could not be read
 * @param doubtfulPages pages with words in fonts older than Unicode that could not be converted for certain
 * @param complete whether all of it was read; false when a limit was reached
 * @param recognised which of its text was read from pictures, and how sure that is
 */
public record PdfContent(
        int pages,
        List<PdfParagraph> paragraphs,
        List<PdfTable> tables,
        List<PdfNote> notes,
        List<PdfField> fields,
        boolean formRead,
        List<String> pageLabels,
        List<PdfBookmark> bookmarks,
        List<Integer> pagesWithoutText,
        List<Integer> brokenPages,
        List<Integer> doubtfulPages,
        boolean complete,
        RecognisedText recognised) {
    public PdfContent {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        fields = List.copyOf(fields);
        pageLabels = List.copyOf(pageLabels);
        bookmarks = List.copyOf(bookmarks);
        pagesWithoutText = List.copyOf(pagesWithoutText);
        brokenPages = List.copyOf(brokenPages);
        doubtfulPages = List.copyOf(doubtfulPages);
    }

    /** Whether there is no text on any page: a scan, or nothing but drawings. */
    public boolean hasNoText() {
        return paragraphs.isEmpty();
    }
}
