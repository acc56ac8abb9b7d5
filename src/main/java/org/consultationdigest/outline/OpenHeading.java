package org.consultationdigest.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A heading below which the next one may stand.
 *
 * @param level its level
 * @param heading the heading
 * @param kinds the ways of counting in which the labels up to this one go on without a gap
 */
record OpenHeading(int level, FoundHeading heading, Set<Numeral> kinds) {

    Optional<HeadingLabel> label() {
        return heading.label();
    }

    /** Whether a label is one of the same row: the same unit, below the same numbers, in the same brackets. */
    boolean isOfTheRowOf(HeadingLabel other) {
        return label().filter(own -> own.word().equals(other.word())
                        && own.form().equals(other.form())
                        && sameValues(own.prefix(), other.prefix()))
                .isPresent();
    }

    /** The ways of counting in which a label comes so many after this one. */
    Set<Numeral> reachedBy(HeadingLabel next, int steps) {
        Set<Numeral> common = EnumSet.noneOf(Numeral.class);
        Map<Numeral, Integer> own = label().map(HeadingLabel::readings).orElse(Map.of());
        next.readings().forEach((kind, value) -> {
            Integer before = own.get(kind);
            if (kinds.contains(kind) && before != null && value == before + steps) {
                common.add(kind);
            }
        });
        return common;
    }

    /** Whether this heading shows, last of all, the numbers that a label puts before its own. */
    boolean isParentByNumbers(HeadingLabel below) {
        List<String> prefix = below.prefix();
        return label().filter(own -> {
                    int from = prefix.size() - own.parts().size();
                    return from >= 0 && sameValues(own.parts(), prefix.subList(from, prefix.size()));
                })
                .isPresent();
    }

    private static boolean sameValues(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!LabelValue.of(one.get(i)).equals(LabelValue.of(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Two that stand for the same heading at the same level; its words need not be looked at. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OpenHeading open
                && open.level == level
                && open.heading.line().position() == heading.line().position()
                && open.kinds.equals(kinds);
    }

    @Override
    public int hashCode() {
        return 31 * heading.line().position() + level;
    }
}
