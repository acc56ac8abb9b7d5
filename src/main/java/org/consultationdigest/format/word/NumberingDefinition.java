package org.consultationdigest.format.word;

import java.util.Map;
import java.util.Optional;

/**
 * What lists are made after ({@code w:abstractNum}).
 *
 * @param levels its levels, from 0
 * @param linkedStyle the numbering style that holds the levels in its stead
 */
record NumberingDefinition(Map<Integer, NumberingLevel> levels, Optional<String> linkedStyle) {
    NumberingDefinition {
        levels = Map.copyOf(levels);
    }
}
