package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.OutlineIndex;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionsOfSubmissions;
import org.consultationdigest.problem.ProblemCode;

/** Where the paragraphs of a submission stand: under which headings, and what they said before tracked changes. */
final class CopyPlaces {
    private final OriginalText original;
    private final OutlineIndex index;
    private final TreeMap<Integer, DraftParagraph> paragraphs = new TreeMap<>();
    /** The position of every section's heading; a section without a heading has none. */
    private final Map<String, Integer> headings = new HashMap<>();

    private final Map<String, String> shown = new HashMap<>();

    CopyPlaces(WordDocument document, SectionsOfSubmissions sections) {
        this.original = OriginalText.of(document);
        ReportOutline outline = sections.of(original.document());
        this.index = OutlineIndex.of(outline);
        outline.paragraphs().forEach(paragraph -> paragraphs.put(paragraph.position(), paragraph));
        boolean none = outline.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NO_HEADINGS);
        if (!none) {
            outline.sections().forEach(this::findHeading);
        }
    }

    private void findHeading(Section section) {
        index.paragraphsOf(section.id()).stream()
                .filter(paragraph -> paragraph.text().equals(section.title()))
                .findFirst()
                .ifPresent(paragraph -> headings.put(section.id(), paragraph.position()));
    }

    /** The paragraphs with their original words, numbers left out, in reading order; blank ones left out. */
    List<DraftParagraph> paragraphs() {
        return List.copyOf(paragraphs.values());
    }

    /** Every paragraph of the body with its original words, blank ones included, in reading order. */
    List<WordParagraph> originals() {
        return original.document().paragraphs();
    }

    /** The position of the paragraph that holds the original words of the one at this position. */
    int home(int position) {
        return original.home(position);
    }

    /** How many headings the submission has. */
    int headingCount() {
        return headings.size();
    }

    /** The paragraph that holds the original words of the one at this position; absent when it held none. */
    Optional<DraftParagraph> original(int position) {
        return Optional.ofNullable(paragraphs.get(original.home(position)));
    }

    /**
     * The original words of the paragraph at this position. A paragraph that was put in whole had none: its heading places
     * it, and only where it has no heading do the words of the paragraph before it, or else behind it.
     */
    Optional<String> originalWords(int position) {
        int home = original.home(position);
        DraftParagraph own = paragraphs.get(home);
        if (own != null || heading(position).isPresent()) {
            return Optional.ofNullable(own).map(DraftParagraph::text);
        }
        return Stream.of(paragraphs.floorEntry(home), paragraphs.higherEntry(home))
                .filter(entry -> entry != null)
                .findFirst()
                .map(entry -> entry.getValue().text());
    }

    /** The nearest heading above a position, as it is shown; a heading stands below itself. */
    Optional<String> heading(int position) {
        int home = original.home(position);
        Optional<Section> section = sectionAt(home);
        while (section.isPresent() && !standsBelow(section.get(), home)) {
            section = section.flatMap(Section::parent).flatMap(index::section);
        }
        return section.map(this::shown);
    }

    /** The section that the paragraph here, or else the last one before it, is filed under. */
    private Optional<Section> sectionAt(int home) {
        return Optional.ofNullable(paragraphs.floorEntry(home))
                .flatMap(entry -> index.section(entry.getValue().section()));
    }

    /** Lines of a cover are filed under the first section but do not stand below its heading. */
    private boolean standsBelow(Section section, int home) {
        return headings.getOrDefault(section.id(), Integer.MAX_VALUE) <= home;
    }

    /** The headings above a position, from the highest down. */
    List<String> headings(int position) {
        int home = original.home(position);
        List<String> above = new ArrayList<>();
        Optional<Section> section = sectionAt(home);
        while (section.isPresent()) {
            if (standsBelow(section.get(), home)) {
                above.add(shown(section.get()));
            }
            section = section.flatMap(Section::parent).flatMap(index::section);
        }
        Collections.reverse(above);
        return above;
    }

    private String shown(Section section) {
        return shown.computeIfAbsent(section.id(), id -> words(section));
    }

    private static String words(Section section) {
        return section.number()
                .map(number -> number.labels().get(number.labels().size() - 1) + ". " + section.title())
                .orElse(section.title());
    }
}
