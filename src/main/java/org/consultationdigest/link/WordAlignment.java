package org.consultationdigest.link;

import java.util.List;

/**
 * The stretch that two texts share, small differences allowed: the best local alignment of their words. A word that agrees
 * counts two, one that is missing or differs takes one away.
 *
 * @param matched how many words agree
 * @param from the first word of the stretch in the first text, counted from 0
 * @param to the word after its last in the first text
 * @param span how many words the stretch has in the longer of the two texts
 */
record WordAlignment(int matched, int from, int to, int span) {
    private static final int AGREES = 2;
    private static final int DIFFERS = -1;
    private static final WordAlignment NOTHING = new WordAlignment(0, 0, 0, 0);

    /** A cell of the table: the best stretch that ends here, and where it began. */
    private record Ending(int score, int matched, int from, int textFrom) {
        private static Ending at(int from, int textFrom) {
            return new Ending(0, 0, from, textFrom);
        }

        private Ending with(int points) {
            return new Ending(score + points, points > 0 ? matched + 1 : matched, from, textFrom);
        }
    }

    /** The best stretch of these words in that text; takes time and room by the product of their lengths. */
    static WordAlignment of(List<String> words, List<String> text) {
        Ending[] above = new Ending[text.size() + 1];
        for (int column = 0; column <= text.size(); column++) {
            above[column] = Ending.at(0, column);
        }
        WordAlignment best = NOTHING;
        int bestScore = 0;
        for (int row = 1; row <= words.size(); row++) {
            Ending[] current = new Ending[text.size() + 1];
            current[0] = Ending.at(row, 0);
            for (int column = 1; column <= text.size(); column++) {
                boolean same = words.get(row - 1).equals(text.get(column - 1));
                Ending ending =
                        best(above[column - 1].with(same ? AGREES : DIFFERS), above[column], current[column - 1]);
                current[column] = ending.score() > 0 ? ending : Ending.at(row, column);
                if (ending.score() > bestScore) {
                    bestScore = ending.score();
                    int span = Math.max(row - ending.from(), column - ending.textFrom());
                    best = new WordAlignment(ending.matched(), ending.from(), row, span);
                }
            }
            above = current;
        }
        return best;
    }

    private static Ending best(Ending diagonal, Ending above, Ending before) {
        if (diagonal.score() >= above.score() + DIFFERS && diagonal.score() >= before.score() + DIFFERS) {
            return diagonal;
        }
        return above.score() >= before.score() ? above.with(DIFFERS) : before.with(DIFFERS);
    }

    /** How much of the stretch agrees, from 0 to 1. */
    double likeness() {
        return span == 0 ? 0 : (double) matched / span;
    }
}
