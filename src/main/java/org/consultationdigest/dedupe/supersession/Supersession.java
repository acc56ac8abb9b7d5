package org.consultationdigest.dedupe.supersession;

import java.util.ArrayList;
import java.util.List;

/**
 * What the letters say about what replaces what.
 *
 * @param replacements an earlier letter each; it stands no more
 * @param suspicions what may be meant, for a person: a letter that cannot be told, or of which only a part is replaced
 */
public record Supersession(List<Replacement> replacements, List<Replacement> suspicions) {

    public Supersession {
        replacements = List.copyOf(replacements);
        suspicions = List.copyOf(suspicions);
    }

    /** What these letters say, in their order. */
    public static Supersession of(List<Letter> letters) {
        List<Replacement> replacements = new ArrayList<>();
        List<Replacement> suspicions = new ArrayList<>();
        for (Letter later : letters) {
            for (String text : later.texts()) {
                for (Declaration declaration : Declarations.in(text)) {
                    List<Letter> meant = meant(declaration, later, letters);
                    boolean sure = meant.size() == 1 && declaration.whole();
                    meant.forEach(earlier -> add(
                            sure ? replacements : suspicions,
                            new Replacement(earlier.document(), later.document(), declaration.words())));
                }
            }
        }
        suspicions.removeIf(suspicion -> replacements.stream().anyMatch(sure -> isOfOnePair(sure, suspicion)));
        return new Supersession(replacements, suspicions);
    }

    private static void add(List<Replacement> all, Replacement one) {
        if (all.stream().noneMatch(known -> isOfOnePair(known, one))) {
            all.add(one);
        }
    }

    private static boolean isOfOnePair(Replacement one, Replacement other) {
        return one.earlier().equals(other.earlier()) && one.later().equals(other.later());
    }

    /** Letters of the same body, not written later, that bear the number or day named; any of them when neither is. */
    private static List<Letter> meant(Declaration declaration, Letter later, List<Letter> letters) {
        return letters.stream()
                .filter(earlier -> !earlier.document().equals(later.document()))
                .filter(earlier ->
                        later.contributor().isPresent() && earlier.contributor().equals(later.contributor()))
                .filter(earlier -> isNotLater(earlier, later))
                .filter(earlier -> bears(earlier, declaration))
                .toList();
    }

    private static boolean bears(Letter earlier, Declaration declaration) {
        if (declaration.number().isPresent() && earlier.number().isPresent()) {
            return declaration.number().equals(earlier.number().map(LetterNumber::key));
        }
        if (declaration.date().isPresent() && earlier.date().isPresent()) {
            return declaration.date().equals(earlier.date());
        }
        return declaration.number().isEmpty() && declaration.date().isEmpty();
    }

    private static boolean isNotLater(Letter earlier, Letter later) {
        return earlier.date().isEmpty()
                || later.date().isEmpty()
                || !earlier.date().get().isAfter(later.date().get());
    }
}
