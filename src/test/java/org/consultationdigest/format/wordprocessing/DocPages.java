package org.consultationdigest.format.wordprocessing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.LittleEndian;

/** The pages of 512 bytes in which a .doc file keeps what holds for stretches of its text (MS-DOC 2.9.33, 2.9.175). */
final class DocPages {
    static final int SIZE = 512;

    private final int entrySize;
    private final boolean paragraphs;
    private final int textStart;
    private final LittleBytes pages = new LittleBytes();
    private final List<Integer> firsts = new ArrayList<>();
    private int last;

    private DocPages(boolean paragraphs, int textStart) {
        this.paragraphs = paragraphs;
        this.entrySize = paragraphs ? 13 : 1;
        this.textStart = textStart;
    }

    static DocPages ofRuns(List<DocStretches.Stretch> runs, int textStart) {
        return new DocPages(false, textStart).filled(runs);
    }

    static DocPages ofParagraphs(List<DocStretches.Stretch> paragraphs, int textStart) {
        return new DocPages(true, textStart).filled(paragraphs);
    }

    byte[] bytes() {
        return pages.bytes();
    }

    /** The table that names the pages: where the text of each begins, and its number. */
    byte[] index(int firstPage) {
        LittleBytes index = new LittleBytes();
        firsts.forEach(index::four);
        index.four(last);
        for (int i = 0; i < firsts.size(); i++) {
            index.four(firstPage + i);
        }
        return index.bytes();
    }

    private DocPages filled(List<DocStretches.Stretch> all) {
        List<DocStretches.Stretch> page = new ArrayList<>();
        int free = SIZE - 5;
        for (DocStretches.Stretch stretch : all) {
            int needed = 4 + entrySize + packed(stretch).length + 1;
            if (needed > free) {
                write(page);
                page.clear();
                free = SIZE - 5;
            }
            free -= needed;
            page.add(stretch);
        }
        write(page);
        return this;
    }

    private void write(List<DocStretches.Stretch> stretches) {
        byte[] page = new byte[SIZE];
        int end = SIZE - 1;
        for (int i = 0; i < stretches.size(); i++) {
            DocStretches.Stretch stretch = stretches.get(i);
            LittleEndian.putInt(page, 4 * i, place(stretch.start()));
            LittleEndian.putInt(page, 4 * i + 4, place(stretch.end()));
            byte[] packed = packed(stretch);
            end = (end - packed.length) & ~1;
            System.arraycopy(packed, 0, page, end, packed.length);
            page[4 * (stretches.size() + 1) + entrySize * i] = (byte) (end / 2);
        }
        page[SIZE - 1] = (byte) stretches.size();
        firsts.add(place(stretches.get(0).start()));
        last = place(stretches.get(stretches.size() - 1).end());
        pages.all(page);
    }

    private byte[] packed(DocStretches.Stretch stretch) {
        byte[] properties = stretch.properties();
        LittleBytes packed = new LittleBytes();
        if (!paragraphs) {
            return packed.one(properties.length).all(properties).bytes();
        }
        boolean even = properties.length % 2 == 0;
        if (even) {
            return packed.one(0).one(properties.length / 2).all(properties).bytes();
        }
        return packed.one((properties.length + 1) / 2).all(properties).bytes();
    }

    private int place(int character) {
        return textStart + 2 * character;
    }
}
