package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.CommentId;
import org.jspecify.annotations.Nullable;

/**
 * What people have decided about duplicates. It binds the machine for ever and outranks whatever it finds; hand in all
 * verdicts ever given, not only the latest.
 *
 * <p>A verdict names comments, not rows: rows come and go, and a row that was joined to another has no comments any more.
 * Where a comment no longer stands because its file was corrected, it is known by its words.
 *
 * @param same pairs of comments that belong into one row
 * @param apart pairs of comments that never stand in one row; where both are said of a pair, they stay apart
 * @param families what was decided about families, and holds for members that come later; what is said of a pair outranks it
 */
public record Verdicts(List<Pair> same, List<Pair> apart, List<OfFamily> families) {

    /** What an earlier version kept knows no families. */
    public Verdicts(List<Pair> same, List<Pair> apart, @Nullable List<OfFamily> families) {
        this.same = List.copyOf(same);
        this.apart = List.copyOf(apart);
        this.families = families == null ? List.of() : List.copyOf(families);
    }

    /** Verdicts about pairs. */
    public Verdicts(List<Pair> same, List<Pair> apart) {
        this(same, apart, List.of());
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

    /**
     * A family that somebody decided about.
     *
     * @param family the name of the family ({@link Family#id()})
     * @param same whether its members of one section belong into one row; otherwise no two of them do that hold not the same words
     */
    public record OfFamily(String family, boolean same) {}

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
        List<OfFamily> allFamilies = new ArrayList<>(families);
        allFamilies.addAll(more.families);
        return new Verdicts(allSame, allApart, allFamilies);
    }

    /** Two rows say the same ({@code Same as}, or a possible duplicate that was confirmed). */
    public static Verdicts same(KnownGroup one, KnownGroup other) {
        return new Verdicts(List.of(new Pair(representative(one), representative(other))), List.of());
    }

    /** Two rows do not say the same (a possible duplicate that was refused, a contradiction that was confirmed). */
    public static Verdicts apart(KnownGroup one, KnownGroup other) {
        return new Verdicts(List.of(), List.of(new Pair(representative(one), representative(other))));
    }

    /** The members of a family say the same, or do not: those that stand and those that come. */
    public static Verdicts ofFamily(String family, boolean same) {
        return new Verdicts(List.of(), List.of(), List.of(new OfFamily(family, same)));
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
