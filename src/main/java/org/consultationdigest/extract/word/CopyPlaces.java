package org.consultationdigest.extract.word;

import java.util.ArrayList;
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
import org.consultationdigest.outline.WordOutlineReader;
import org.consultationdigest.problem.ProblemCode;

/** Where the paragraphs of a submission stand: under which headings, and what they said before tracked changes. */
final class CopyPlaces {
    private final OriginalText original;
    private final OutlineIndex index;
    private final TreeMap<Integer, DraftParagraph> paragraphs = new TreeMap<>();
    /** The position of every section's heading; a section without a heading has none. */
    private final Map<String, Integer> headings = new HashMap<>();

    CopyPlaces(WordDocument document) {
        this.original = OriginalText.of(document);
        ReportOutline outline = WordOutlineReader.sections(original.document(), "");
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
        List<String> above = headings(position);
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
    }

    /** The headings above a position, from the highest down. */
    List<String> headings(int position) {
        int home = original.home(position);
        Map.Entry<Integer, DraftParagraph> here = paragraphs.floorEntry(home);
        Optional<String> section =
                Optional.ofNullable(here).map(entry -> entry.getValue().section());
        List<String> above = new ArrayList<>();
        while (section.isPresent()) {
            Optional<Section> known = index.section(section.get());
            // Lines of a cover are filed under the first section but do not stand below its heading.
            known.filter(one -> headings.getOrDefault(one.id(), Integer.MAX_VALUE) <= home)
                    .ifPresent(one -> above.add(0, shown(one)));
            section = known.flatMap(Section::parent);
        }
        return above;
    }

    private static String shown(Section section) {
        return section.number()
                .map(number -> number.labels().get(number.labels().size() - 1) + ". " + section.title())
                .orElse(section.title());
    }
}
