package org.consultationdigest.format.wordprocessing;

import java.util.ArrayList;
import java.util.List;

/** The tables of a .doc file's margin comments (MS-DOC 2.8.4, 2.8.8, 2.9.4). */
final class DocMarginNotes {
    private final List<Note> notes = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();

    /**
     * A comment.
     *
     * @param start where the words that it hangs on begin
     * @param at its mark, behind them
     * @param text where its own words begin
     */
    private record Note(int start, int at, int text, int author) {}

    void add(int start, int at, int text, String author) {
        if (!authors.contains(author)) {
            authors.add(author);
        }
        notes.add(new Note(start, at, text, authors.indexOf(author)));
    }

    void into(DocDirectory directory, int bodyLength, int textLength) {
        if (notes.isEmpty()) {
            return;
        }
        LittleBytes places = new LittleBytes();
        LittleBytes texts = new LittleBytes();
        LittleBytes starts = new LittleBytes();
        LittleBytes ends = new LittleBytes();
        notes.forEach(note -> {
            places.four(note.at());
            texts.four(note.text());
            starts.four(note.start());
            ends.four(note.at());
        });
        places.four(bodyLength + 1);
        texts.four(textLength - 1).four(textLength);
        starts.four(bodyLength + 1);
        ends.four(bodyLength + 1);
        LittleBytes tags = new LittleBytes().two(0xFFFF).two(notes.size()).two(10);
        for (int i = 0; i < notes.size(); i++) {
            places.counted("X").zeros(16).two(notes.get(i).author()).zeros(4).four(tag(i));
            starts.two(i).two(0);
            tags.two(0).two(0x0100).four(tag(i)).four(-1);
        }
        LittleBytes owners = new LittleBytes();
        authors.forEach(owners::counted);
        directory.table(DocDirectory.COMMENT_PLACES, places.bytes());
        directory.table(DocDirectory.COMMENT_TEXTS, texts.bytes());
        directory.table(DocDirectory.COMMENT_OWNERS, owners.bytes());
        directory.table(DocDirectory.COMMENT_RANGES, tags.bytes());
        directory.table(DocDirectory.RANGE_STARTS, starts.bytes());
        directory.table(DocDirectory.RANGE_ENDS, ends.bytes());
    }

    private static int tag(int index) {
        return 1_000 + index;
    }
}
