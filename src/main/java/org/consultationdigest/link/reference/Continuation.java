package org.consultationdigest.link.reference;

import java.util.List;

/** Whether what follows a doubtful label lets it be one: not a word that the label would count or be an article of. */
final class Continuation {
    private static final List<Role> JOINTS = List.of(
            Role.AND,
            Role.OF,
            Role.TO,
            Role.PREDICATE,
            Role.HEAD,
            Role.ONWARDS,
            Role.THIS,
            Role.ABOUT,
            Role.DRAFT,
            Role.DETERMINER,
            Role.OUTSIDE,
            Role.AFTER,
            Role.FROM_BOTTOM,
            Role.FROM_TOP,
            Role.NUMBER_SIGN);

    private Continuation() {}

    /** Whether a mark, the end, or a word of the grammar follows. */
    static boolean isPlausible(Reading reading) {
        if (!reading.peek().isWord()) {
            return true;
        }
        return JOINTS.stream().anyMatch(role -> reading.see(role).isPresent());
    }
}
