package org.consultationdigest.format.word;

import java.util.List;
import java.util.Map;

/**
 * A list as its paragraphs are counted and numbered.
 *
 * @param definition the definition that its levels come from, links through numbering styles followed; lists of one
 *     definition share their count
 * @param levels from the highest, those of its definition where it has none of its own
 * @param byStyle the levels that paragraph styles stand for, when the styles do not say it themselves
 * @param restarts what its levels count from when it is first used
 */
record NumberedList(
        String definition, List<NumberingLevel> levels, Map<String, Integer> byStyle, Map<Integer, Integer> restarts) {
    NumberedList {
        levels = List.copyOf(levels);
        byStyle = Map.copyOf(byStyle);
    }

    NumberingLevel level(int level) {
        return levels.get(level);
    }

    /** The level, from 0, of a paragraph that says these of its level and of the style that put it into the list. */
    int levelOf(ParagraphStyle style) {
        Integer stated = style.listLevel();
        if (stated != null) {
            return stated;
        }
        String listStyle = style.listStyle();
        return listStyle == null ? 0 : byStyle.getOrDefault(listStyle, 0);
    }
}
