package org.consultationdigest.text;

/** How much of a text speaks for each language; counted for every word of every comment, so in plain numbers. */
@SuppressWarnings("EnumOrdinal") // A place in an array, written nowhere.
final class LanguageEvidence {
    private static final Language[] ALL = Language.values();

    private final int[] weights = new int[ALL.length];

    /** Something more speaks for a language. */
    void add(Language language, int weight) {
        if (language == Language.MIXED || language == Language.UNKNOWN) {
            throw new IllegalArgumentException("no word speaks for " + language);
        }
        weights[language.ordinal()] += weight;
    }

    /**
     * Something more speaks for several languages.
     *
     * @param languages a bit for each, by its place in {@link Language}
     */
    void addAll(int languages, int weight) {
        for (int rest = languages; rest != 0; rest &= rest - 1) {
            weights[Integer.numberOfTrailingZeros(rest)] += weight;
        }
    }

    /** What speaks for a language; nothing ever speaks for none. */
    int of(Language language) {
        return weights[language.ordinal()];
    }

    /** The language that most speaks for, one of them left out; of equals the first. */
    Language highest(Language without) {
        Language highest = Language.UNKNOWN;
        int most = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > most && ALL[i] != without) {
                highest = ALL[i];
                most = weights[i];
            }
        }
        return highest;
    }
}
