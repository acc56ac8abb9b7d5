package org.consultationdigest.link;

import java.util.List;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.PageIndex;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.versions.DraftTranslation;

/**
 * The draft, made ready to be looked up: built once, used for every comment, never changed.
 *
 * @param tree the sections above and below each other
 * @param kinds what the headings call their sections
 * @param sections the sections by number
 * @param titles the sections by title, in every language of the draft
 * @param paragraphs the paragraphs by number
 * @param texts the paragraphs by their words, in every language of the draft
 * @param pages the paragraphs by page and line
 * @param exhibits tables, annexes, notes, articles
 * @param recommendations the sections by the recommendations they treat
 * @param likenesses the sections by all their words
 */
record DraftIndex(
        SectionTree tree,
        SectionKinds kinds,
        SectionFinder sections,
        Titles titles,
        NumberedParagraphs paragraphs,
        DraftTexts texts,
        PageIndex pages,
        Exhibits exhibits,
        TreatedRecommendations recommendations,
        LexicalIndex likenesses) {

    static DraftIndex of(ReportOutline outline, List<DraftTranslation> translations, ReferenceParser parser) {
        SectionTree tree = new SectionTree(outline.sections());
        Translations others = Translations.of(translations);
        return new DraftIndex(
                tree,
                new SectionKinds(others.units()),
                new SectionFinder(tree, new SectionPaths(tree, outline.sections())),
                new Titles(outline.sections(), others.titles()),
                new NumberedParagraphs(outline, tree),
                new DraftTexts(outline.paragraphs(), others.texts()),
                PageIndex.of(outline),
                new Exhibits(outline, parser),
                new TreatedRecommendations(outline, tree, parser),
                new LexicalIndex(outline.sections(), outline.paragraphs(), others));
    }
}
