package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.dedupe.translation.Translations;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.text.Language;

/** Notes which stars of one section may be translations of each other; nothing is joined. */
final class Translating {
    /** Fewer words are said by many. */
    private static final int LEAST_WORDS = 6;

    /** More texts of a language in one section are not paired: every one would be measured against all others. */
    private static final int MOST = 3_000;

    private final Translations translations;
    private final Joining joining;

    Translating(Translations translations, Joining joining) {
        this.translations = translations;
        this.joining = joining;
    }

    void note(List<Star> stars) {
        Map<String, List<Star>> vietnamese = bySection(stars, Language.VIETNAMESE);
        if (vietnamese.isEmpty()) {
            return;
        }
        Map<String, List<Star>> english = bySection(stars, Language.ENGLISH);
        vietnamese.forEach((section, some) -> note(some, english.getOrDefault(section, List.of())));
    }

    private void note(List<Star> vietnamese, List<Star> english) {
        if (vietnamese.size() > MOST || english.size() > MOST) {
            return;
        }
        for (Translations.Pair pair : translations.among(texts(vietnamese), texts(english))) {
            Star one = vietnamese.get(pair.vietnamese());
            Star other = english.get(pair.english());
            if (!joining.areParted(one, other)) {
                one.suspect(other, new Suspicion(Doubt.Kind.TRANSLATION, evidence(pair), 0));
            }
        }
    }

    private static List<Doubt.Evidence> evidence(Translations.Pair pair) {
        return pair.shared().stream()
                .map(shared -> new Doubt.Evidence(shared.rule(), shared.vietnamese(), shared.english()))
                .toList();
    }

    private static Map<String, List<Star>> bySection(List<Star> stars, Language language) {
        Map<String, List<Star>> bySection = new LinkedHashMap<>();
        for (Star star : stars) {
            Candidate first = star.middle().first();
            boolean paired = first.extracted().language() == language
                    && !star.section().equals(LinkTarget.UNLINKED)
                    && first.key().words() >= LEAST_WORDS;
            if (paired) {
                bySection
                        .computeIfAbsent(star.section(), section -> new ArrayList<>())
                        .add(star);
            }
        }
        bySection
                .values()
                .forEach(each -> each.sort((one, other) -> Candidate.FITTEST_TO_STAND_FOR_ALL.compare(
                        one.middle().first(), other.middle().first())));
        return bySection;
    }

    private static List<String> texts(List<Star> stars) {
        return stars.stream()
                .map(star -> star.middle().first().extracted().wording().said())
                .toList();
    }
}
