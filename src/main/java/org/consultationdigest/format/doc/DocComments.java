package org.consultationdigest.format.doc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.util.LittleEndian;

/** Who commented where: the tables of a file that describe its margin comments (MS-DOC 2.8.4, 2.8.8, 2.9.4). */
final class DocComments {
    private static final int REFERENCES = 4;
    private static final int TEXTS = 5;
    private static final int OWNERS = 36;
    private static final int RANGE_NAMES = 37;
    private static final int RANGE_STARTS = 42;
    private static final int RANGE_ENDS = 43;
    private static final int MORE = 112;

    private static final int REFERENCE_SIZE = 30;
    private static final int MORE_SIZE = 18;
    private static final int MOST_INITIALS = 9;

    private final DocBytes bytes;

    DocComments(DocBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * A comment, as the tables tell of it.
     *
     * @param id its number, from 0
     * @param at the character position in the body that it hangs on
     * @param start where the words that it hangs on begin; {@code at} when it hangs on none
     * @param end where they end
     * @param textStart where its own words begin, in the text of all comments
     * @param textEnd where they end
     * @param parent the id of the comment it answers; negative for none
     */
    record Entry(
            int id,
            int at,
            int start,
            int end,
            int textStart,
            int textEnd,
            Optional<String> author,
            Optional<String> initials,
            Optional<LocalDate> date,
            int parent) {}

    List<Entry> entries() {
        byte[] references = bytes.table(REFERENCES);
        List<Integer> places = DocBytes.positions(references, REFERENCE_SIZE);
        List<Integer> texts = DocBytes.positions(bytes.table(TEXTS), 0);
        List<String> owners = owners();
        Map<Integer, int[]> ranges = ranges();
        byte[] more = bytes.table(MORE);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < places.size() && i + 1 < texts.size(); i++) {
            int at = DocBytes.entry(references, REFERENCE_SIZE, i);
            int owner = LittleEndian.getUShort(references, at + 20);
            int[] range = ranges.getOrDefault(
                    LittleEndian.getInt(references, at + 26), new int[] {places.get(i), places.get(i)});
            boolean told = MORE_SIZE * (i + 1) <= more.length;
            int above = told && LittleEndian.getInt(more, MORE_SIZE * i + 6) > 0
                    ? i + LittleEndian.getInt(more, MORE_SIZE * i + 10)
                    : -1;
            entries.add(new Entry(
                    i,
                    places.get(i),
                    range[0],
                    range[1],
                    texts.get(i),
                    texts.get(i + 1),
                    owner < owners.size() ? words(owners.get(owner)) : Optional.empty(),
                    words(initials(references, at)),
                    told ? DocBytes.day(LittleEndian.getInt(more, MORE_SIZE * i)) : Optional.empty(),
                    above));
        }
        return entries;
    }

    private static String initials(byte[] references, int at) {
        int length = Math.min(MOST_INITIALS, LittleEndian.getUShort(references, at));
        return DocBytes.text(references, at + 2, length);
    }

    private List<String> owners() {
        byte[] table = bytes.table(OWNERS);
        List<String> owners = new ArrayList<>();
        int at = 0;
        while (at + 2 <= table.length) {
            int length = LittleEndian.getUShort(table, at);
            owners.add(DocBytes.text(table, at + 2, length));
            at += 2 + 2 * length;
        }
        return owners;
    }

    /** The stretches of the body that comments hang on, by the tag that the comments know them by. */
    private Map<Integer, int[]> ranges() {
        List<Integer> tags = tags();
        byte[] starts = bytes.table(RANGE_STARTS);
        List<Integer> from = DocBytes.positions(starts, 4);
        List<Integer> to = DocBytes.positions(bytes.table(RANGE_ENDS), 0);
        Map<Integer, int[]> ranges = new HashMap<>();
        for (int i = 0; i < tags.size() && i + 1 < from.size(); i++) {
            int end = LittleEndian.getUShort(starts, DocBytes.entry(starts, 4, i));
            if (end < to.size() && to.get(end) >= from.get(i)) {
                ranges.put(tags.get(i), new int[] {from.get(i), to.get(end)});
            }
        }
        return ranges;
    }

    /** An extended string table whose strings are empty; each has ten bytes more, the tag in the middle (2.9.279). */
    private List<Integer> tags() {
        byte[] table = bytes.table(RANGE_NAMES);
        List<Integer> tags = new ArrayList<>();
        int at = 6;
        while (at + 2 <= table.length) {
            at += 2 + 2 * LittleEndian.getUShort(table, at);
            if (at + 10 <= table.length) {
                tags.add(LittleEndian.getInt(table, at + 2));
            }
            at += 10;
        }
        return tags;
    }

    private static Optional<String> words(String text) {
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }
}
