package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles the level of every heading from all of them together.
 *
 * <p>A label alone does not tell its level: C after B is a letter, C before CI a Roman number, I after H either. Every way
 * of reading the headings one after the other is followed, each step with its cost ({@link LevelSteps}): going on where the
 * number before was left and beginning anew at 1 cost little, numbers that jump, levels that change their look and units out
 * of their order cost much. The cheapest ways are kept from heading to heading, and the cheapest at the end is taken.
 */
final class LevelFinder {
    /** So many ways are followed at once; where two are left they differ in few headings. */
    private static final int MOST_WAYS = 16;

    /** A way that is so much dearer than the cheapest is not followed: more than the dearest single step. */
    private static final double FARTHEST_BEHIND = 8;

    /** A heading with its level. */
    record Leveled(FoundHeading heading, int level) {}

    /** The headings with their levels, in their order. */
    List<Leveled> settle(List<FoundHeading> headings) {
        List<LevelWay> ways = List.of(LevelWay.START);
        for (FoundHeading heading : headings) {
            List<LevelSteps.Step> next = new ArrayList<>();
            for (LevelWay way : ways) {
                next.addAll(new LevelSteps(way, heading).all());
            }
            ways = cheapest(next);
        }
        return levels(headings, ways.get(0));
    }

    /** The cheapest ways; of those that stand at the same place only one. */
    private static List<LevelWay> cheapest(List<LevelSteps.Step> steps) {
        steps.sort(Comparator.comparingDouble(LevelSteps.Step::cost));
        double most = steps.get(0).cost() + FARTHEST_BEHIND;
        Map<List<OpenHeading>, LevelWay> kept = new LinkedHashMap<>();
        for (LevelSteps.Step step : steps) {
            if (kept.size() == MOST_WAYS || step.cost() > most) {
                break;
            }
            List<OpenHeading> open = step.open();
            if (!kept.containsKey(open)) {
                kept.put(open, step.way(open));
            }
        }
        return List.copyOf(kept.values());
    }

    private static List<Leveled> levels(List<FoundHeading> headings, LevelWay end) {
        int[] levels = new int[headings.size()];
        LevelWay way = end;
        for (int i = headings.size() - 1; i >= 0; i--) {
            levels[i] = way.last().level();
            way = way.before();
        }
        List<Leveled> leveled = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            leveled.add(new Leveled(headings.get(i), levels[i]));
        }
        return leveled;
    }
}
