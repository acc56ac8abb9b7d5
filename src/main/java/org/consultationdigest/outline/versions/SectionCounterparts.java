package org.consultationdigest.outline.versions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.OutlineIndex;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;

/**
 * Finds for every section of an earlier draft where it is now: its heading and each of its paragraphs vote for the section
 * that they stand in, by their words. A section that has only its number left is gone: another stands under that number.
 */
final class SectionCounterparts {
    /** A heading counts as much as so many words of the text, or as this many times all of it when that is more. */
    private static final double LEAST_WORDS_OF_A_HEADING = 12;

    private static final double UNCHANGED_HEADING = 2;
    private static final double EDITED_HEADING = 0.5;
    /** With less of its words elsewhere a section without its heading is gone. */
    private static final double LEAST_SHARE = 0.3;

    private final ReportOutline earlier;
    private final OutlineIndex earlierIndex;
    private final OutlineIndex currentIndex;
    private final Map<Integer, List<CarriedParagraph>> carried;

    SectionCounterparts(
            ReportOutline earlier, ReportOutline current, Map<Integer, List<CarriedParagraph>> carriedParagraphs) {
        this.earlier = earlier;
        this.earlierIndex = OutlineIndex.of(earlier);
        this.currentIndex = OutlineIndex.of(current);
        this.carried = carriedParagraphs;
    }

    Map<String, CarriedSection> find() {
        Map<String, CarriedSection> found = new HashMap<>();
        for (Section section : earlier.sections()) {
            counterpart(section).ifPresent(counterpart -> found.put(section.id(), counterpart));
        }
        return found;
    }

    private Optional<CarriedSection> counterpart(Section section) {
        List<DraftParagraph> own = earlierIndex.paragraphsOf(section.id());
        Optional<DraftParagraph> heading = own.stream().findFirst().filter(first -> isHeading(section, first));
        Optional<CarriedParagraph> headingNow = heading.flatMap(this::headingNow);
        Map<String, Double> text = new LinkedHashMap<>();
        double all = 0;
        for (DraftParagraph paragraph : own) {
            if (heading.filter(paragraph::equals).isEmpty()) {
                int words = ParagraphWords.of(paragraph).words();
                all += words;
                vote(paragraph, words, text);
            }
        }
        return decide(headingNow, text, all);
    }

    private void vote(DraftParagraph paragraph, int words, Map<String, Double> votes) {
        for (CarriedParagraph now : carried.getOrDefault(paragraph.position(), List.of())) {
            votes.merge(now.paragraph().section(), words * now.likeness(), Double::sum);
        }
    }

    private static Optional<CarriedSection> decide(
            Optional<CarriedParagraph> headingNow, Map<String, Double> text, double all) {
        Map<String, Double> votes = new LinkedHashMap<>(text);
        Optional<String> headed = headingNow.map(now -> now.paragraph().section());
        headingNow.ifPresent(now -> votes.merge(now.paragraph().section(), votes(now, all), Double::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(section -> new CarriedSection(
                        section,
                        all == 0 ? 0 : Math.min(1, text.getOrDefault(section, 0.0) / all),
                        headed.filter(section::equals).isPresent()))
                .filter(found -> found.heading() || found.share() >= LEAST_SHARE);
    }

    private static double votes(CarriedParagraph heading, double words) {
        double times = heading.likeness() == 1 ? UNCHANGED_HEADING : EDITED_HEADING;
        return Math.max(LEAST_WORDS_OF_A_HEADING, times * words);
    }

    /** The heading of the current draft that this one is now. */
    private Optional<CarriedParagraph> headingNow(DraftParagraph heading) {
        return carried.getOrDefault(heading.position(), List.of()).stream()
                .filter(now -> isHeadingNow(now.paragraph()))
                .findFirst();
    }

    private boolean isHeadingNow(DraftParagraph paragraph) {
        return currentIndex
                .section(paragraph.section())
                .filter(section -> isFirst(section, paragraph))
                .isPresent();
    }

    private boolean isFirst(Section section, DraftParagraph paragraph) {
        return isHeading(section, paragraph)
                && currentIndex.paragraphsOf(section.id()).get(0).equals(paragraph);
    }

    private static boolean isHeading(Section section, DraftParagraph paragraph) {
        return section.title().equals(paragraph.text());
    }
}
