package org.consultationdigest.format.wordprocessing;

import java.util.List;

/** What holds for words and paragraphs of a .doc file, as it packs it (MS-DOC 2.6). */
final class DocSprms {
    static final byte[] NONE = {};
    static final byte[] BOLD = new LittleBytes().two(0x0835).one(1).bytes();
    static final byte[] STRUCK = new LittleBytes().two(0x0837).one(1).bytes();
    /** A character that is a mark and no letter. */
    static final byte[] MARK = new LittleBytes().two(0x0855).one(1).bytes();

    private static final int CELL_WIDTH = 2_000;

    private DocSprms() {}

    static byte[] inserted(int author, int day) {
        return new LittleBytes()
                .two(0x0801)
                .one(1)
                .two(0x4804)
                .two(author)
                .two(0x6805)
                .four(day)
                .bytes();
    }

    static byte[] deleted(int author, int day) {
        return new LittleBytes()
                .two(0x0800)
                .one(1)
                .two(0x4863)
                .two(author)
                .two(0x6864)
                .four(day)
                .bytes();
    }

    static byte[] outlineLevel(int level) {
        return new LittleBytes().two(0x2640).one(level - 1).bytes();
    }

    /** A paragraph of the first list. */
    static byte[] listed() {
        return new LittleBytes().two(0x260A).one(0).two(0x460B).two(1).bytes();
    }

    static byte[] inTable() {
        return new LittleBytes().two(0x2416).one(1).two(0x6649).four(1).bytes();
    }

    /** What a cell of a row has to do with the one above it. */
    enum Merge {
        NONE(0),
        CONTINUES(0x20),
        BEGINS(0x60);

        private final int flags;

        Merge(int flags) {
            this.flags = flags;
        }
    }

    /** The end of a row. */
    static byte[] rowEnd(List<Merge> cells) {
        LittleBytes edges = new LittleBytes().one(cells.size());
        for (int i = 0; i <= cells.size(); i++) {
            edges.two(CELL_WIDTH * i);
        }
        cells.forEach(cell -> edges.two(cell.flags).two(CELL_WIDTH).zeros(16));
        return new LittleBytes()
                .all(inTable())
                .two(0x2417)
                .one(1)
                .two(0xD608)
                .two(edges.size() + 1)
                .all(edges.bytes())
                .bytes();
    }
}
