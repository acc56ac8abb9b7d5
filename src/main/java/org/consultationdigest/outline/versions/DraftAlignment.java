package org.consultationdigest.outline.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.outline.ReportOutline;

/**
 * Two drafts of one report beside each other: for every section and paragraph of the earlier draft the one of the current
 * draft that it has become, or that it is gone.
 *
 * <p>Paragraphs with the same words are paired first: those that stand once in either draft wherever they are, others
 * between the same neighbours. What is left is paired by likeness, the likest first, what stands between the same neighbours
 * before what was moved. Then the pieces of paragraphs that were split or merged are put to their paragraphs. A section goes
 * where its heading and most of its words went, whatever its number is now.
 */
public final class DraftAlignment {
    private final Map<Integer, List<CarriedParagraph>> paragraphs = new HashMap<>();
    private final Map<String, CarriedSection> sections;

    private DraftAlignment(ReportOutline earlier, ReportOutline current) {
        DraftWords words = DraftWords.of(earlier.paragraphs(), current.paragraphs());
        Pairing pairing = new Pairing(words.earlier().size(), words.current().size());
        new EqualParagraphs(words, pairing).pair();
        new AlikeParagraphs(words, pairing).pair();
        new SplitParagraphs(words, pairing).add();
        pairing.counterparts(words)
                .forEach((index, carried) ->
                        paragraphs.put(earlier.paragraphs().get(index).position(), carried));
        sections = new SectionCounterparts(earlier, current, paragraphs).find();
    }

    /** The earlier draft beside the current one. */
    public static DraftAlignment of(ReportOutline earlier, ReportOutline current) {
        return new DraftAlignment(earlier, current);
    }

    /**
     * Where a paragraph of the earlier draft stands now, by its position in the earlier draft: the likest first, several
     * when it was split; empty when it is gone.
     */
    public List<CarriedParagraph> paragraph(int position) {
        return paragraphs.getOrDefault(position, List.of());
    }

    /** Where a section of the earlier draft stands now, by its id in the earlier draft; empty when it is gone. */
    public Optional<CarriedSection> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }
}
