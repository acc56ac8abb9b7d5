package org.consultationdigest.dedupe.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.text.Language;

/** Pairs texts of two languages, each with the one that is nearest to it, when that is near enough to ask about. */
public final class Translations {
    private final BilingualTerms terms = new BilingualTerms();
    private final Optional<SentenceEmbedding> embedding;

    /**
     * Translations by terms, numbers and names, or by meaning.
     *
     * @param embedding the model of sentences, when there is one
     */
    public Translations(Optional<SentenceEmbedding> embedding) {
        this.embedding = embedding;
    }

    /** Something that is the same on both sides: a term, number or name with its words, or the nearness of meanings. */
    public record Shared(String rule, String vietnamese, String english) {}

    /**
     * Two texts that may be translations of each other, by their positions.
     *
     * @param shared what speaks for it
     */
    public record Pair(int vietnamese, int english, List<Shared> shared) {
        public Pair {
            shared = List.copyOf(shared);
        }
    }

    /**
     * The pairs to ask about: each text is the nearest of the other.
     *
     * @param vietnamese the texts of one section in one language
     * @param english those in the other
     */
    public List<Pair> among(List<String> vietnamese, List<String> english) {
        if (vietnamese.isEmpty() || english.isEmpty()) {
            return List.of();
        }
        List<Marks> left = marks(vietnamese, Language.VIETNAMESE);
        List<Marks> right = marks(english, Language.ENGLISH);
        Nearness nearness = embedding
                .<Nearness>map(model -> new NearInMeaning(model, vietnamese, english))
                .orElseGet(() -> new NearInMarks(left, right));
        Map<Integer, Integer> nearestOfRight = nearest(right.size(), left.size(), (r, l) -> nearness.of(l, r));
        List<Pair> pairs = new ArrayList<>();
        nearest(left.size(), right.size(), nearness).forEach((l, r) -> {
            boolean mutual = nearestOfRight.getOrDefault(r, -1).equals(l);
            if (mutual && left.get(l).agreesInNumbers(right.get(r))) {
                pairs.add(new Pair(l, r, nearness.evidence(l, r)));
            }
        });
        return pairs;
    }

    private List<Marks> marks(List<String> texts, Language language) {
        return texts.stream()
                .map(text -> Marks.of(text, terms.in(text, language)))
                .toList();
    }

    private static Map<Integer, Integer> nearest(int from, int to, Nearness nearness) {
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int one = 0; one < from; one++) {
            double most = 0;
            for (int other = 0; other < to; other++) {
                double near = nearness.of(one, other);
                if (near > most) {
                    most = near;
                    nearest.put(one, other);
                }
            }
        }
        return nearest;
    }

    /** How near texts are, by their positions; 0 when nobody would be asked. */
    interface Nearness {
        double of(int one, int other);

        /** What speaks for a pair. */
        default List<Shared> evidence(int one, int other) {
            return List.of();
        }
    }
}
