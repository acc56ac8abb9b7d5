package org.consultationdigest.format.word;

import java.util.Map;

/**
 * A list that paragraphs name ({@code w:num}).
 *
 * @param definition the id of the definition whose count it shares
 * @param levels its own levels, which replace those of the definition
 * @param restarts what its levels count from when it is first used
 */
record NumberingList(String definition, Map<Integer, NumberingLevel> levels, Map<Integer, Integer> restarts) {
    NumberingList {
        levels = Map.copyOf(levels);
        restarts = Map.copyOf(restarts);
    }
}
