package org.consultationdigest.link;

import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.ReportOutline;

/**
 * The draft, made ready to be looked up: built once, used for every comment, never changed.
 *
 * @param tree the sections above and below each other
 * @param sections the sections by number
 * @param titles the sections by title
 * @param paragraphs the paragraphs by number
 * @param texts the paragraphs by their words
 * @param pages the sections by page
 * @param exhibits tables, annexes, articles
 * @param recommendations the sections by the recommendations they treat
 */
record DraftIndex(
        SectionTree tree,
        SectionFinder sections,
        Titles titles,
        NumberedParagraphs paragraphs,
        DraftTexts texts,
        Pages pages,
        Exhibits exhibits,
        TreatedRecommendations recommendations) {

    static DraftIndex of(ReportOutline outline, ReferenceParser parser) {
        SectionTree tree = new SectionTree(outline.sections());
        return new DraftIndex(
                tree,
                new SectionFinder(tree, new SectionPaths(tree, outline.sections())),
                new Titles(outline.sections()),
                new NumberedParagraphs(outline, tree),
                new DraftTexts(outline.paragraphs()),
                new Pages(outline.paragraphs()),
                new Exhibits(outline, parser),
                new TreatedRecommendations(outline, tree, parser));
    }
}
