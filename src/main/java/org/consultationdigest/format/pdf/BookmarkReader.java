package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads the outline of a file; one that goes round in circles is read once. */
final class BookmarkReader {
    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;

    private final PDDocument document;
    private final List<PdfBookmark> bookmarks = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private BookmarkReader(PDDocument document) {
        this.document = document;
    }

    static List<PdfBookmark> read(PDDocument document) {
        BookmarkReader reader = new BookmarkReader(document);
        PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            reader.addBelow(root, 1);
        }
        return reader.bookmarks;
    }

    private void addBelow(PDOutlineNode node, int level) {
        PDOutlineItem item = level > DEEPEST ? null : node.getFirstChild();
        while (item != null && seen.add(item.getCOSObject()) && bookmarks.size() < MOST) {
            String title = item.getTitle();
            if (title != null && !title.isBlank()) {
                bookmarks.add(new PdfBookmark(title.strip(), level, page(item)));
            }
            addBelow(item, level + 1);
            item = item.getNextSibling();
        }
    }

    private OptionalInt page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            int index = page == null ? -1 : document.getPages().indexOf(page);
            return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
