package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consultationdigest.text.Words;

/**
 * The words of a text by which it is compared with others: folded, common words left out, English endings taken off, and pairs
 * of neighbours, since most Vietnamese words are written as two syllables.
 */
final class Terms {
    private static final int LONGEST = 2_000;
    private static final Set<String> COMMON =
            Set.copyOf(List.of(("a an and are as at be by for from has have in is it its of on or that the"
                            + " this to was were which will with not no we they their should would could may must can also been more than shall"
                            + " va la cua cac cho co trong duoc voi khong nhung nay theo ve tai den de da mot khi thi ma o do nhu"
                            + " de la le les des du et un une dans pour par sur au aux el los las y en una que se con")
                    .split(" ", -1)));
    private static final int SHORTEST_STEM = 4;

    private Terms() {}

    /** The terms in their order, each as often as it stands there. */
    static List<String> of(String text) {
        List<String> words = Words.folded(text);
        List<String> terms = new ArrayList<>(2 * words.size());
        String before = "";
        for (String word : words.subList(0, Math.min(words.size(), LONGEST))) {
            boolean common = COMMON.contains(word) || word.length() < 2;
            String stem = common ? "" : stem(word);
            if (!stem.isEmpty()) {
                terms.add(stem);
            }
            if (!stem.isEmpty() && !before.isEmpty()) {
                terms.add(before + " " + stem);
            }
            before = stem;
        }
        return terms;
    }

    /** The word without the commonest endings of English; Vietnamese syllables are too short to lose any. */
    static String stem(String word) {
        for (String ending : new String[] {"ations", "ation", "ments", "ment", "ings", "ing", "ies", "ed", "es", "s"}) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.length() > SHORTEST_STEM && (word.endsWith("e") || word.endsWith("y"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
