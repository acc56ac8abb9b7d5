package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.consultationdigest.review.EditedSheet.Line;

/** What a person does to the sheet in one sitting, drawn by lot: type, blank, retype, and all kinds of rearranging. */
final class EditProgram {
    private final OpenSheet open;
    private final Rearranging rearranging;

    EditProgram(Random random, EditedSheet sheet, Map<String, String> idByComment, int words) {
        open = new OpenSheet(random, sheet, idByComment, words);
        rearranging = new Rearranging(open);
    }

    /** A number for words that were never typed before. */
    int words() {
        return open.words;
    }

    List<String> log() {
        return open.log;
    }

    void sitting(int steps) {
        for (int step = 0; step < steps; step++) {
            step();
        }
    }

    private void step() {
        switch (open.random.nextInt(17)) {
            case 0, 1, 2, 3, 4 -> typeWords();
            case 5 -> typeNumber();
            case 6 -> blank();
            case 7 -> rearranging.sortRows();
            case 8 -> rearranging.sortApart();
            case 9 -> rearranging.insertRow();
            case 10 -> rearranging.insertColumn();
            case 11 -> rearranging.moveColumn();
            case 12 -> rearranging.renameTitle();
            case 13 -> rearranging.deleteRow();
            case 14 -> rearranging.duplicateRow();
            case 15 -> retypeId();
            default -> typeIntoOwnColumn();
        }
    }

    private void typeWords() {
        Line line = open.anyLine();
        int column = open.anyReviewColumn();
        if (open.isBand(line)) {
            return;
        }
        String text = "words " + open.words++;
        open.log.add("type “" + text + "” at " + open.seen(line) + " " + open.columns.get(column));
        EditedSheet.type(line.cells().get(column), text, false, open.seen(line), open.columns.get(column));
    }

    private void typeNumber() {
        Line line = open.anyLine();
        int column = open.anyReviewColumn();
        if (open.isBand(line)) {
            return;
        }
        String text = String.valueOf(700_000 + open.words++);
        open.log.add("type number " + text + " at " + open.seen(line) + " " + open.columns.get(column));
        EditedSheet.type(line.cells().get(column), text, true, open.seen(line), open.columns.get(column));
    }

    private void blank() {
        Line line = open.anyLine();
        int column = open.anyReviewColumn();
        open.log.add("blank " + open.seen(line) + " " + open.columns.get(column));
        EditedSheet.blank(line.cells().get(column));
    }

    private void retypeId() {
        Line line = open.anyLine();
        List<String> ids = new ArrayList<>(open.idByComment.values());
        Collections.addAll(ids, "", "C-0001", "see above");
        String id = ids.get(open.random.nextInt(ids.size()));
        open.log.add("retype id of " + open.seen(line) + " as " + id);
        EditedSheet.blank(line.cells().get(open.columns.indexOf("ID")));
        line.cells().get(open.columns.indexOf("ID")).text = id;
    }

    private void typeIntoOwnColumn() {
        List<Integer> own = IntStream.range(0, open.columns.size())
                .filter(column -> OpenSheet.isOwn(open.columns.get(column)))
                .boxed()
                .toList();
        Line line = open.anyLine();
        if (!own.isEmpty() && !open.isBand(line)) {
            int column = own.get(open.random.nextInt(own.size()));
            String text = "own words " + open.words++;
            open.log.add("type “" + text + "” at " + open.seen(line) + " " + open.columns.get(column));
            EditedSheet.type(line.cells().get(column), text, false, open.seen(line), open.columns.get(column));
        }
    }
}
