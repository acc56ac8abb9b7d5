package org.consultationdigest.dedupe;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up texts: the word of a number is always the same, and no two numbers have the same word. */
final class Texts {
    private static final String CONSONANTS = "bcdfghklmnprstvz";
    private static final String VOWELS = "aeiou";

    private Texts() {}

    /** The words from one number up to another. */
    static String numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(Texts::word).collect(Collectors.joining(" "));
    }

    private static String word(int number) {
        Random random = new Random(number * 7919L + 13);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(number % CONSONANTS.length())).toString();
    }
}
