package org.consultationdigest.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;

/**
 * The sections by the recommendations that the draft says they treat: {@code (Recommendations 1, 5, 7-9)} below a heading or
 * behind a paragraph. What is named so counts before what a paragraph mentions in passing.
 *
 * <p>A draft may leave out the number of the paragraph of the working group's report that all recommendations share
 * ({@code 13} for {@code 38.13}). A number with it and a number without it are the same when the draft knows no other
 * number before the stop.
 */
final class TreatedRecommendations {
    private final Map<String, Set<String>> declared = new HashMap<>();
    private final Map<String, Set<String>> mentioned = new HashMap<>();
    private final Map<String, String> matrix = new HashMap<>();
    private final Set<String> prefixes = new LinkedHashSet<>();
    private final SectionTree tree;

    TreatedRecommendations(ReportOutline outline, SectionTree tree, ReferenceParser parser) {
        this.tree = tree;
        outline.sections()
                .forEach(section -> section.recommendations().forEach(number -> declare(number, section.id())));
        outline.recommendations().forEach(row -> matrix.putIfAbsent(normalised(row.number()), row.section()));
        matrix.keySet().stream()
                .map(TreatedRecommendations::prefix)
                .filter(prefix -> !prefix.isEmpty())
                .forEach(prefixes::add);
        outline.paragraphs().forEach(paragraph -> enter(paragraph, parser));
    }

    private void enter(DraftParagraph paragraph, ReferenceParser parser) {
        String text = paragraph.text();
        List<String> lists = RecommendationLists.of(text, parser);
        lists.forEach(number -> enter(declared, number, paragraph));
        for (Mention mention : parser.text(text)) {
            if (mention.reference() instanceof Reference.Recommendations named) {
                RecommendationNumbers.of(named.numbers()).forEach(number -> enter(mentioned, number, paragraph));
            }
        }
        RecommendationLists.numberOfRow(text)
                .map(TreatedRecommendations::prefix)
                .ifPresent(prefixes::add);
    }

    private void declare(String number, String section) {
        declared.computeIfAbsent(normalised(number), key -> new LinkedHashSet<>())
                .add(section);
    }

    private static String normalised(String number) {
        return number.strip().replaceAll("[.\\s]+$", "").replaceAll("\\s", "");
    }

    /** The section that holds the row of this recommendation in the annexed matrix. */
    Optional<String> row(String recommendation) {
        return forms(recommendation).stream()
                .map(matrix::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the draft has a matrix of recommendations, and this one is not in it. */
    boolean isUnknown(String recommendation) {
        return !matrix.isEmpty() && row(recommendation).isEmpty();
    }

    private void enter(Map<String, Set<String>> sections, String number, DraftParagraph paragraph) {
        sections.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(paragraph.section());
        if (!prefix(number).isEmpty()) {
            prefixes.add(prefix(number));
        }
    }

    private static String prefix(String number) {
        return number.substring(0, number.lastIndexOf('.') + 1);
    }

    /** The sections that say they treat this recommendation, of a section and one below it the lower. */
    List<String> treating(String recommendation) {
        List<String> forms = forms(recommendation);
        List<String> sections = Stream.concat(
                        forms.stream().map(form -> declared.getOrDefault(form, Set.of())),
                        forms.stream().map(form -> mentioned.getOrDefault(form, Set.of())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
        return sections.stream()
                .filter(section ->
                        sections.stream().noneMatch(lower -> !lower.equals(section) && tree.isWithin(lower, section)))
                .toList();
    }

    /** The number as written; then with or without the number before the stop. */
    private List<String> forms(String recommendation) {
        String prefix = prefix(recommendation);
        boolean known = prefixes.size() <= 1 && (prefixes.isEmpty() || prefix.isEmpty() || prefixes.contains(prefix));
        if (!known) {
            return List.of(recommendation);
        }
        String other = prefix.isEmpty()
                ? prefixes.stream().findFirst().orElse("") + recommendation
                : recommendation.substring(prefix.length());
        return List.of(recommendation, other);
    }
}
