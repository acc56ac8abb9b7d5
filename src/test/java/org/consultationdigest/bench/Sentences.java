package org.consultationdigest.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Composes what people write to a draft out of lists of words; the same seed gives the same sentences. */
final class Sentences {
    private final Random random;
    private final Vocabulary words;

    Sentences(Random random, Tongue tongue) {
        this.random = random;
        this.words = Vocabulary.of(tongue);
    }

    /** One comment of 10 to 40 words. */
    String comment() {
        String first = String.join(
                        " ",
                        any(words.openings()),
                        any(words.matters()),
                        any(words.subjects()),
                        any(words.groups()),
                        any(words.places()),
                        words.inTheYear(),
                        String.valueOf(year()))
                + ", " + any(words.endings()) + ".";
        return random.nextInt(4) == 0 ? first + " " + words.second() + ", " + any(words.endings()) + "." : first;
    }

    /** A wording to be put into the draft. */
    String proposal() {
        return String.format(Locale.ROOT, words.proposal(), year(), 10 + random.nextInt(85), any(words.subjects()));
    }

    /** A comment that asks for a wording in one case of three. */
    PlantedComment planted() {
        return new PlantedComment(comment(), random.nextInt(3) == 0 ? proposal() : "");
    }

    private int year() {
        return 2019 + random.nextInt(6);
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
