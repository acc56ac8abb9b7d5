package org.consultationdigest.dedupe;

import org.consultationdigest.dedupe.likeness.Comparison;
import org.consultationdigest.link.LinkTarget;

/** Which stars a machine may join when their words allow it, and what keeps them apart. */
final class Joining {
    private final Constraints constraints;
    private final ReviewedApart reviewedApart;

    Joining(Constraints constraints, ReviewedApart reviewedApart) {
        this.constraints = constraints;
        this.reviewedApart = reviewedApart;
    }

    /** Whether they are about one place, nobody has parted them, and people have not written in both. */
    boolean allows(Star one, Star other) {
        return isOnePlace(one, other) && !areParted(one, other) && !reviewedApart.keeps(one, other);
    }

    /** Whether a person has said that they do not belong together. */
    boolean areParted(Star one, Star other) {
        return constraints.forbid(one, other);
    }

    /** Nobody is asked what has been answered, nor of two sections, unless the words are as good as the same. */
    boolean isWorthAsking(Star one, Star other, Comparison comparison) {
        boolean oneSection = isOneSection(one, other) || isUnlinked(one) || isUnlinked(other);
        return (oneSection || comparison.isSame()) && !areParted(one, other);
    }

    static boolean isOneSection(Star one, Star other) {
        return one.section().equals(other.section());
    }

    /** One section, and one paragraph, or at least one of them names no more than the section. */
    private static boolean isOnePlace(Star one, Star other) {
        return isOneSection(one, other)
                && (one.place().isEmpty()
                        || other.place().isEmpty()
                        || one.place().equals(other.place()));
    }

    private static boolean isUnlinked(Star star) {
        return star.section().equals(LinkTarget.UNLINKED);
    }
}
