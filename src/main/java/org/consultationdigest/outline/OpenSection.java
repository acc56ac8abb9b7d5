package org.consultationdigest.outline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A heading that has no end yet where the levels are settled.
 *
 * @param level its level
 * @param label its label
 * @param kinds the ways of counting in which the labels up to this one go on without a gap
 */
record OpenSection(int level, Optional<HeadingLabel> label, Set<Numeral> kinds) {

    static OpenSection first(int level, Optional<HeadingLabel> label) {
        return new OpenSection(
                level,
                label,
                label.map(HeadingLabel::beginning)
                        .filter(kinds -> !kinds.isEmpty())
                        .or(() -> label.map(own -> own.readings().keySet()))
                        .orElse(Set.of()));
    }

    /** The ways of counting in which another label comes right after this one; empty when it does not. */
    Set<Numeral> continuedBy(HeadingLabel next) {
        Set<Numeral> common = EnumSet.noneOf(Numeral.class);
        if (label.isEmpty() || !label.get().word().equals(next.word())) {
            return common;
        }
        Map<Numeral, Integer> own = label.get().readings();
        next.readings().forEach((kind, value) -> {
            Integer before = own.get(kind);
            if (kinds.contains(kind) && before != null && value == before + 1) {
                common.add(kind);
            }
        });
        return common;
    }
}
