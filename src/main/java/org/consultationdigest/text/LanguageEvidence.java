package org.consultationdigest.text;

/** How much of a text speaks for each language; counted for every word of every comment, so in plain numbers. */
final class LanguageEvidence {
    private int vietnamese;
    private int english;
    private int french;
    private int spanish;

    /** Something more speaks for a language. */
    void add(Language language, int weight) {
        switch (language) {
            case VIETNAMESE -> vietnamese += weight;
            case ENGLISH -> english += weight;
            case FRENCH -> french += weight;
            case SPANISH -> spanish += weight;
            case MIXED, UNKNOWN -> throw new IllegalArgumentException("no word speaks for " + language);
        }
    }

    /** What speaks for a language; nothing ever speaks for none. */
    int of(Language language) {
        return switch (language) {
            case VIETNAMESE -> vietnamese;
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
            case MIXED, UNKNOWN -> 0;
        };
    }

    /** The language that most speaks for, one of them left out; of equals the first. */
    Language highest(Language without) {
        Language highest = Language.UNKNOWN;
        for (Language language : Language.values()) {
            if (language != without && of(language) > of(highest)) {
                highest = language;
            }
        }
        return highest;
    }
}
