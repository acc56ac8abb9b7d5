package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words that a title is about: the last noun before a preposition in English, else the first. */
final class TitleHeads {
    private static final int NONE = -1;
    /** An unknown word leads. */
    private static final int STRANGE = -2;

    private static final Set<String> CUTS_ENGLISH = Set.of("of", "by", "from", "should", "is", "are", "be", "in", "if");

    /** They part a noun from what it does to another, but before it they tell of it: supporting evidence. */
    private static final Set<String> PARTICIPLES =
            Set.of("supporting", "underlying", "explaining", "containing", "describing", "showing", "relating");

    private TitleHeads() {}

    /** The head of each member of a list: its last noun before a preposition, if nothing unknown stands behind it. */
    static IntStream last(List<TitleRoles.Mark> marks, List<Integer> cuts) {
        List<Integer> heads = new ArrayList<>();
        int head = NONE;
        boolean over = false;
        for (int i = 0; i < marks.size(); i++) {
            TitleRoles.Mark mark = marks.get(i);
            int before = i == 0 ? -1 : marks.get(i - 1).start();
            if (cuts.stream().anyMatch(cut -> cut > before && cut <= mark.start())) {
                heads.add(head);
                head = NONE;
                over = false;
            }
            over |= mark.is(TitleRole.AWAY)
                    || (head >= 0 && PARTICIPLES.contains(mark.text()))
                    || (head >= 0 && mark.is(TitleRole.COMMENTING))
                    || (head >= 0 && mark.is(TitleRole.SENT) && i < marks.size() - 1)
                    || CUTS_ENGLISH.contains(mark.text());
            if (!over && mark.isStrange()) {
                head = STRANGE;
            } else if (!over && mark.role().filter(TitleRole::mayLead).isPresent()) {
                head = i;
            }
        }
        heads.add(head);
        return heads.stream().mapToInt(Integer::intValue).filter(each -> each >= 0);
    }

    /** The first word that may lead. */
    static IntStream first(List<TitleRoles.Mark> marks) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).role().filter(TitleRole::mayLead).isPresent())
                .limit(1);
    }
}
