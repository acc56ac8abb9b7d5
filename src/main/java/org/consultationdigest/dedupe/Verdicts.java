package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.CommentId;

/**
 * What people have decided about duplicates. It binds the machine for ever and outranks whatever it finds; hand in all
 * verdicts ever given, not only the latest.
 *
 * <p>A verdict names comments, not rows: rows come and go, and a row that was joined to another has no comments any more.
 * Where a comment no longer stands because its file was corrected, it is known by its words.
 *
 * @param same pairs of comments that belong into one row
 * @param apart pairs of comments that never stand in one row; where both are said of a pair, they stay apart
 */
public record Verdicts(List<Pair> same, List<Pair> apart) {

    public Verdicts {
        same = List.copyOf(same);
        apart = List.copyOf(apart);
    }

    /**
     * A comment that somebody decided about.
     *
     * @param comment its id
     * @param words its words as {@link CommentGroups#wordsOf} gives them, empty when not known
     */
    public record Said(CommentId comment, String words) {}

    /** Two comments that somebody decided about. */
    public record Pair(Said one, Said other) {}

    /** Nobody has decided anything. */
    public static Verdicts none() {
        return new Verdicts(List.of(), List.of());
    }

    /** These and further ones. */
    public Verdicts and(Verdicts more) {
        List<Pair> allSame = new ArrayList<>(same);
        allSame.addAll(more.same);
        List<Pair> allApart = new ArrayList<>(apart);
        allApart.addAll(more.apart);
        return new Verdicts(allSame, allApart);
    }

    /** Two rows say the same ({@code Same as}, or a possible duplicate that was confirmed). */
    public static Verdicts same(KnownGroup one, KnownGroup other) {
        return new Verdicts(List.of(new Pair(representative(one), representative(other))), List.of());
    }

    /** Two rows do not say the same (a possible duplicate that was refused, a contradiction that was confirmed). */
    public static Verdicts apart(KnownGroup one, KnownGroup other) {
        return new Verdicts(List.of(), List.of(new Pair(representative(one), representative(other))));
    }

    /** A comment does not belong into its row ({@code Take out of group}): it stands with none of its other members. */
    public static Verdicts takenOut(CommentId comment, KnownGroup from) {
        Said taken = new Said(comment, "");
        return new Verdicts(
                List.of(),
                from.members().stream()
                        .filter(member -> !member.equals(comment))
                        .map(member -> new Pair(taken, new Said(member, "")))
                        .toList());
    }

    private static Said representative(KnownGroup group) {
        return new Said(group.members().get(0), group.words());
    }
}
