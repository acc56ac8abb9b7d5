package org.consultationdigest.dedupe.guard;

import java.util.List;

/** Words of which one is made of the other by a syllable that turns its meaning: lawful and unlawful, useful and useless. */
final class OppositeWords {
    private static final int SHORTEST = 4;
    private static final List<String> NEGATING = List.of(
            "un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "counter", "de", "dé", "dés", "més", "mé", "mal",
            "des", "contre", "under", "over");
    private static final List<String> CHANGING = List.of(
            "ab", "sub", "pre", "pré", "post", "inter", "intra", "hyper", "hypo", "ex", "em", "re", "bi", "multi",
            "mono", "semi", "a", "e", "sur", "sous", "co", "pro", "con");
    private static final List<List<String>> SUFFIXES =
            List.of(List.of("ful", "less"), List.of("er", "ee"), List.of("or", "ee"), List.of("fully", "lessly"));

    /** French endings that tell women from men. */
    private static final List<List<String>> GENDERS = List.of(
            List.of("ier", "ière"),
            List.of("iers", "ières"),
            List.of("eur", "euse"),
            List.of("eurs", "euses"),
            List.of("teur", "trice"),
            List.of("teurs", "trices"),
            List.of("ien", "ienne"),
            List.of("iens", "iennes"));

    private static final List<List<String>> EXCHANGED = List.of(
            List.of("in", "ex"),
            List.of("im", "ex"),
            List.of("im", "em"),
            List.of("pre", "pro"),
            List.of("pre", "post"),
            List.of("inter", "intra"),
            List.of("over", "under"),
            List.of("hyper", "hypo"),
            List.of("maxi", "mini"),
            List.of("pré", "post"),
            List.of("pro", "anti"),
            List.of("sur", "sous"),
            List.of("mono", "multi"),
            List.of("up", "down"),
            List.of("in", "out"),
            List.of("bi", "tri"),
            List.of("macro", "micro"));

    private OppositeWords() {}

    /** Whether one has a syllable before it that makes another word, though not the opposite. */
    static boolean mayBe(String left, String right) {
        return isPrefixed(left, right, CHANGING)
                || isPrefixed(right, left, CHANGING)
                || GENDERS.stream().anyMatch(pair -> end(left, right, pair) || end(right, left, pair));
    }

    /** Whether two keys are such a pair. */
    static boolean are(String left, String right) {
        return isPrefixed(left, right, NEGATING)
                || isPrefixed(right, left, NEGATING)
                || isExchanged(left, right)
                || isExchanged(right, left)
                || SUFFIXES.stream().anyMatch(pair -> end(left, right, pair) || end(right, left, pair));
    }

    private static boolean isPrefixed(String word, String longer, List<String> prefixes) {
        if (word.length() < SHORTEST
                || (!longer.endsWith(word) && !Stem.of(longer).endsWith(Stem.of(word)))) {
            return false;
        }
        return prefixes.stream()
                .anyMatch(prefix -> Stem.of(longer).equals(prefix + Stem.of(word)) || longer.equals(prefix + word));
    }

    private static boolean isExchanged(String left, String right) {
        return EXCHANGED.stream()
                .anyMatch(pair -> left.startsWith(pair.get(0))
                        && right.startsWith(pair.get(1))
                        && left.length() - pair.get(0).length() >= SHORTEST - 1
                        && left.substring(pair.get(0).length())
                                .equals(right.substring(pair.get(1).length())));
    }

    private static boolean end(String left, String right, List<String> pair) {
        return left.endsWith(pair.get(0))
                && right.endsWith(pair.get(1))
                && left.substring(0, left.length() - pair.get(0).length())
                        .equals(right.substring(0, right.length() - pair.get(1).length()));
    }
}
