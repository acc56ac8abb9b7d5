package org.consultationdigest.format.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.RevisionMarkAuthorTable;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.DateAndTime;
import org.apache.poi.util.LittleEndian;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordSpan;
import org.consultationdigest.text.BulletCharacters;

/** The stretches of text that are set alike, by their character positions. */
final class DocRuns {
    private final HWPFDocumentCore document;
    private final StringBuilder text;
    private final List<CHPX> runs;

    DocRuns(HWPFDocumentCore document) {
        this.document = document;
        this.text = document.getText();
        this.runs = document.getCharacterTable().getTextRuns().stream()
                .sorted(Comparator.comparingInt(CHPX::getStart))
                .toList();
    }

    /**
     * A stretch.
     *
     * @param start the position of its first character
     * @param raw its characters as they stand in the file, marks and field instructions included
     */
    record Run(int start, String raw, CharacterProperties properties) {
        int end() {
            return start + raw.length();
        }
    }

    /** The stretches between two positions; the style is that of the paragraph. */
    List<Run> between(int start, int end, short style) {
        List<Run> found = new ArrayList<>();
        int last = Math.min(end, text.length());
        for (int i = first(start); i < runs.size() && runs.get(i).getStart() < last; i++) {
            CHPX run = runs.get(i);
            int from = Math.max(start, run.getStart());
            int to = Math.min(last, run.getEnd());
            if (from < to) {
                found.add(new Run(
                        from, text.substring(from, to), run.getCharacterProperties(document.getStyleSheet(), style)));
            }
        }
        return found;
    }

    /** The first run that ends behind a position. */
    private int first(int position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).getEnd() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Words of a run with the changes and the font that they stand in. */
    WordSpan span(String words, CharacterProperties properties) {
        return new WordSpan(
                BulletCharacters.shown(words),
                changes(properties),
                false,
                font(properties),
                properties.isStrikeThrough() || properties.isFDStrike());
    }

    List<WordChange> changes(CharacterProperties properties) {
        List<WordChange> changes = new ArrayList<>();
        if (properties.isFRMark()) {
            changes.add(change(WordChange.Kind.INSERTED, properties.getIbstRMark(), properties.getDttmRMark()));
        }
        if (properties.isFRMarkDel()) {
            changes.add(change(WordChange.Kind.DELETED, properties.getIbstRMarkDel(), properties.getDttmRMarkDel()));
        }
        return changes;
    }

    private WordChange change(WordChange.Kind kind, int author, DateAndTime time) {
        byte[] packed = new byte[4];
        time.serialize(packed, 0);
        return new WordChange(kind, "", author(author), DocBytes.day(LittleEndian.getInt(packed)), Optional.empty());
    }

    private Optional<String> author(int index) {
        RevisionMarkAuthorTable authors =
                document instanceof HWPFDocument now ? now.getRevisionMarkAuthorTable() : null;
        return authors == null || index < 0 || index >= authors.getSize()
                ? Optional.empty()
                : Optional.ofNullable(authors.getAuthor(index))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.equals("Unknown"));
    }

    private Optional<String> font(CharacterProperties properties) {
        return document instanceof HWPFDocument
                ? Optional.ofNullable(document.getFontTable().getMainFont(properties.getFtcAscii()))
                : Optional.empty();
    }
}
