package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What titles say whose words count together rather than by the one that leads. */
final class WholeTitles {
    private static final Set<TitleRole> WHO_AND_WHERE = EnumSet.of(
            TitleRole.PLACE,
            TitleRole.SPOT,
            TitleRole.DOC,
            TitleRole.ASK,
            TitleRole.NAME,
            TitleRole.JOB,
            TitleRole.ASKED,
            TitleRole.PERSON,
            TitleRole.BODY,
            TitleRole.AREA,
            TitleRole.DRAFTER);
    private static final Set<TitleRole> PLACES =
            EnumSet.of(TitleRole.PLACE, TitleRole.SPOT, TitleRole.NUM, TitleRole.DOC, TitleRole.LINK, TitleRole.AWAY);
    private static final Set<String> FROM_WHOM = Set.of("by", "from", "par", "por");
    private static final Set<String> WHERE = Set.of("where", "donde");
    private static final Set<String> OF = Set.of("cua", "du", "de", "del", "by", "of", "par", "por");
    private static final Set<String> ACCORDING_TO = Set.of("according to", "segun", "selon", "theo");

    private WholeTitles() {}

    /** What a title says before its head is asked. */
    static Optional<Field> field(List<TitleRoles.Mark> marks, List<Integer> cuts) {
        return mixedPlaces(marks, cuts)
                .or(() -> byWhom(marks))
                .or(() -> whereDealtWith(marks))
                .or(() -> treated(marks))
                .or(() -> voiced(marks));
    }

    /** What a title says of which no head says anything. */
    static Optional<Field> without(List<TitleRoles.Mark> marks) {
        return owned(marks).or(() -> accordingTo(marks)).or(() -> known(marks));
    }

    /** Of a title whose words are known, though no field is, the words that tell of another mean nothing by themselves. */
    private static Optional<Field> known(List<TitleRoles.Mark> marks) {
        List<TitleRole> heads = marks.stream()
                .flatMap(mark -> mark.role().stream())
                .filter(TitleRole::mayLead)
                .toList();
        return heads.size() > 1
                        && !WHO_AND_WHERE.contains(heads.get(0))
                        && marks.stream().noneMatch(mark -> mark.is(TitleRole.OUR))
                        && marks.stream().noneMatch(TitleRoles.Mark::isStrange)
                ? Optional.of(Field.NONE)
                : Optional.empty();
    }

    /** What nobody has a word for, but somebody has said, is a comment. */
    private static Optional<Field> voiced(List<TitleRoles.Mark> marks) {
        Optional<TitleRoles.Mark> first =
                marks.stream().filter(mark -> !mark.is(TitleRole.LINK)).findFirst();
        boolean theirs = first.filter(TitleRoles.Mark::isStrange).isPresent()
                && marks.stream().noneMatch(mark -> mark.is(TitleRole.DRAFTER) || mark.is(TitleRole.REPLY));
        if (theirs && has(marks, TitleRole.VOICED)) {
            return Optional.of(Field.COMMENT);
        }
        boolean proposed = theirs
                && has(marks, TitleRole.PROPOSE)
                && marks.stream().flatMap(mark -> mark.role().stream()).noneMatch(TitleRole::mayLead);
        return proposed ? Optional.of(Field.PROPOSED_CHANGE) : Optional.empty();
    }

    /** A list of places and of lines or pages names no line, nor a page. */
    private static Optional<Field> mixedPlaces(List<TitleRoles.Mark> marks, List<Integer> cuts) {
        boolean mixed = !cuts.isEmpty()
                && has(marks, TitleRole.PLACE)
                && has(marks, TitleRole.SPOT)
                && marks.stream().flatMap(mark -> mark.role().stream()).allMatch(role -> PLACES.contains(role));
        return mixed ? Optional.of(Field.REFERENCE) : Optional.empty();
    }

    /** What begins with a participle of dealing and names who dealt with it. */
    private static Optional<Field> treated(List<TitleRoles.Mark> marks) {
        boolean done = !marks.isEmpty()
                && (marks.get(0).is(TitleRole.DONE) || marks.get(0).is(TitleRole.TREAT))
                && has(marks, TitleRole.DRAFTER)
                && marks.stream().anyMatch(mark -> FROM_WHOM.contains(mark.text()));
        return done ? Optional.of(Field.RESPONSE) : Optional.empty();
    }

    /** A participle of saying and "by", with nothing behind it, asks who said it. */
    private static Optional<Field> byWhom(List<TitleRoles.Mark> marks) {
        boolean asks = marks.size() == 2
                && FROM_WHOM.contains(marks.get(1).text())
                && (marks.get(0).is(TitleRole.DATE)
                        || marks.get(0).is(TitleRole.VOICED)
                        || marks.get(0).is(TitleRole.TELL));
        return asks ? Optional.of(Field.CONTRIBUTOR) : Optional.empty();
    }

    /** Where something was dealt with is what came of it. */
    private static Optional<Field> whereDealtWith(List<TitleRoles.Mark> marks) {
        boolean dealt = !marks.isEmpty()
                && WHERE.contains(marks.get(0).text())
                && (has(marks, TitleRole.DONE) || has(marks, TitleRole.TREAT) || has(marks, TitleRole.REPLY));
        return dealt ? Optional.of(Field.RESPONSE) : Optional.empty();
    }

    /** What somebody is of the drafters' opinion of, or what they settle. */
    private static Optional<Field> accordingTo(List<TitleRoles.Mark> marks) {
        for (int i = 0; i < marks.size() - 1; i++) {
            boolean theirs = marks.subList(i + 1, marks.size()).stream().anyMatch(mark -> mark.is(TitleRole.DRAFTER));
            boolean settled = i > 0
                    && marks.get(i - 1).is(TitleRole.RESPONSIBLE)
                    && OF.contains(marks.get(i).text());
            if (theirs && (settled || ACCORDING_TO.contains(marks.get(i).text()))) {
                return Optional.of(Field.RESPONSE);
            }
        }
        return Optional.empty();
    }

    private static Optional<Field> owned(List<TitleRoles.Mark> marks) {
        return marks.size() == 3 && marks.get(1).text().equals("s")
                ? marks.get(0).role().flatMap(SingleWords::of)
                : Optional.empty();
    }

    private static boolean has(List<TitleRoles.Mark> marks, TitleRole role) {
        return marks.stream().anyMatch(mark -> mark.is(role));
    }
}
