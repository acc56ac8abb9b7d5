package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a row since the workbook was last read back.
 *
 * @param commentsAdded comments that joined it
 * @param commentsGone comments that left it
 * @param contributorsAdded who says it now, too
 * @param contributorsGone who said it
 * @param workshopsAdded where it was raised, too
 * @param movedFrom the section it stood under; empty when it stands there still
 * @param reworded whether other words stand for it
 */
public record RowChanges(
        int commentsAdded,
        int commentsGone,
        List<String> contributorsAdded,
        List<String> contributorsGone,
        List<String> workshopsAdded,
        String movedFrom,
        boolean reworded) {
    /** Nothing, or nothing that is known. */
    public static final RowChanges NONE = new RowChanges(0, 0, List.of(), List.of(), List.of(), "", false);

    public RowChanges {
        contributorsAdded = List.copyOf(contributorsAdded);
        contributorsGone = List.copyOf(contributorsGone);
        workshopsAdded = List.copyOf(workshopsAdded);
    }

    /** In words, the weightiest first; empty when nothing is known. */
    String words(Shown shown) {
        List<String> words = new ArrayList<>();
        if (!movedFrom.isEmpty()) {
            words.add(shown.in(Term.MOVED_FROM) + " " + shown.section(movedFrom));
        }
        if (reworded) {
            words.add(shown.in(Term.REWORDED));
        }
        count(words, "+", commentsAdded, shown);
        count(words, "−", commentsGone, shown);
        contributorsAdded.forEach(name -> words.add("+ " + name));
        contributorsGone.forEach(name -> words.add("− " + name));
        workshopsAdded.forEach(name -> words.add("+ " + name));
        return String.join("; ", words);
    }

    private static void count(List<String> words, String sign, int comments, Shown shown) {
        if (comments > 0) {
            words.add(sign + comments + " " + shown.in(comments == 1 ? Term.ONE_COMMENT : Term.SEVERAL_COMMENTS));
        }
    }
}
