package org.consultationdigest.format.wordprocessing;

import java.util.Map;
import java.util.TreeMap;

/** The beginning of a .doc file and the stream of its tables, which it points to (MS-DOC 2.5). */
final class DocDirectory {
    static final int STYLES = 1;
    static final int NOTE_PLACES = 2;
    static final int NOTE_TEXTS = 3;
    static final int COMMENT_PLACES = 4;
    static final int COMMENT_TEXTS = 5;
    static final int SECTIONS = 6;
    static final int RUN_PAGES = 12;
    static final int PARAGRAPH_PAGES = 13;
    static final int FONTS = 15;
    static final int PROPERTIES = 31;
    static final int PIECES = 33;
    static final int COMMENT_OWNERS = 36;
    static final int COMMENT_RANGES = 37;
    static final int RANGE_STARTS = 42;
    static final int RANGE_ENDS = 43;
    static final int CHANGE_AUTHORS = 51;
    static final int LISTS = 73;
    static final int LIST_USES = 74;

    /** Pairs in files of Word 2002 and later. */
    private static final int PAIRS = 0x88;

    /** How long the beginning is. */
    static final int SIZE = 154 + 8 * PAIRS + 2 + 4;

    private final LittleBytes tables = new LittleBytes();
    private final Map<Integer, int[]> places = new TreeMap<>();

    void table(int place, byte[] table) {
        table(place, table, table.length);
    }

    /** A table whose last bytes are not counted. */
    void table(int place, byte[] table, int counted) {
        places.put(place, new int[] {tables.size(), counted});
        tables.all(table);
    }

    byte[] tables() {
        return tables.bytes();
    }

    /** The beginning, of a file whose texts have so many characters. */
    byte[] beginning(int body, int notes, int comments, int textStart, int textEnd) {
        LittleBytes begin = new LittleBytes();
        begin.two(0xA5EC)
                .two(0x00C1)
                .two(0)
                .two(0x0409)
                .two(0)
                .two(0x1200)
                .two(0x00BF)
                .four(0);
        begin.zeros(6).four(textStart).four(textEnd);
        begin.two(14).zeros(28);
        begin.two(22).four(textEnd).zeros(8);
        begin.four(body).four(notes).four(0).four(0).four(comments).zeros(88 - 32);
        begin.two(PAIRS);
        for (int i = 0; i < PAIRS; i++) {
            int[] place = places.getOrDefault(i, new int[2]);
            begin.four(place[0]).four(place[1]);
        }
        return begin.two(2).two(0x0101).two(0).bytes();
    }
}
