package org.consultationdigest.extract.letter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Who has the floor in minutes: a group, and in it a speaker. */
final class Floor {
    private record Turn(Speaker speaker, int depth) {}

    private final Deque<Turn> turns = new ArrayDeque<>();

    /** Ends the turns that do not reach down to a line of this depth. */
    void leave(int depth) {
        turns.removeIf(turn -> turn.depth() >= depth);
    }

    void give(Speaker speaker, int depth) {
        turns.push(new Turn(speaker, depth));
    }

    Optional<Speaker> holder() {
        return Optional.ofNullable(turns.peek()).map(Turn::speaker);
    }
}
