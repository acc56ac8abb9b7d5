package org.consultationdigest.bench.dedupe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consultationdigest.dedupe.translation.Translations;

/** 240 paragraphs in Vietnamese and in English, all in one section: which are suggested to be translations of each other. */
final class TranslationMeasure {
    private final RealTexts real;

    TranslationMeasure(RealTexts real) {
        this.real = real;
    }

    Measured measure() {
        List<String> vietnamese = real.paragraphs("vi");
        List<Translations.Pair> pairs = new Translations(Optional.empty()).among(vietnamese, real.paragraphs("en"));
        long right = pairs.stream()
                .filter(pair -> pair.vietnamese() == pair.english())
                .count();
        return new Measured(
                "translations by terms, numbers and names, " + vietnamese.size()
                        + " parallel paragraphs of other fields",
                "P .950",
                String.format(
                        Locale.ROOT,
                        "%d suggested, P %.3f, R %.3f",
                        pairs.size(),
                        (double) right / Math.max(1, pairs.size()),
                        (double) right / vietnamese.size()),
                right >= 0.95 * pairs.size() && right > 0);
    }
}
