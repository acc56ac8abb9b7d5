package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Merges what people typed into one cell in several copies: what a copy holds is compared with what it held when it was
 * written. Where two typed different words into one cell, those known first stay, and the others are told with their copy.
 *
 * @param <K> names a cell
 */
final class ThreeWayMerge<K> {
    private final Function<K, Optional<String>> known;
    private final Function<K, String> place;
    private final Map<K, Optional<String>> changed = new LinkedHashMap<>();
    private final Map<K, String> typedIn = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A merge.
     *
     * @param known what holds in a cell
     * @param place where a cell is, for a person
     */
    ThreeWayMerge(Function<K, Optional<String>> known, Function<K, String> place) {
        this.known = known;
        this.place = place;
    }

    /** The cells that hold something else than what was known; nothing where words were taken out. */
    Map<K, Optional<String>> changed() {
        return changed;
    }

    /** Words that found another's in their cell. */
    List<Problem> problems() {
        return problems;
    }

    /** A copy holds other words than when it was written. */
    void add(String copy, K cell, Optional<String> base, Optional<String> typed) {
        if (typed.equals(base)) {
            return;
        }
        Optional<String> held = changed.getOrDefault(cell, known.apply(cell));
        if (held.equals(typed)) {
            typedIn.putIfAbsent(cell, copy);
        } else if (held.equals(base)) {
            changed.put(cell, typed);
            typedIn.put(cell, copy);
        } else {
            problems.add(conflict(copy, cell, held, typed));
        }
    }

    private Problem conflict(String copy, K cell, Optional<String> held, Optional<String> typed) {
        String other = Optional.ofNullable(typedIn.get(cell))
                .map(name -> " (from " + name + ")")
                .orElse("");
        return Problem.at(
                place.apply(cell),
                ProblemCode.REVIEW_CONFLICT,
                "Two people wrote in this cell: it holds " + shown(held) + other + ", and " + copy + " says "
                        + shown(typed) + ". The first stays; write the other into the cell if it is right.");
    }

    private static String shown(Optional<String> words) {
        return words.map(each -> "“" + each.replaceAll("\\R", " ⏎ ") + "”").orElse("nothing");
    }
}
