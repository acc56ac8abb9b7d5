package org.consultationdigest.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.format.word.WordDocument;

/**
 * The sections of Word files that people send in. Most of them are copies of one draft: the outlines of the last few are
 * kept, and files with the same paragraphs share one. Used by several threads at once.
 */
public final class SectionsOfSubmissions {
    /** A draft, its translations and some earlier ones. */
    private static final int KEPT = 8;
    /** Files with less text outside of tables are letters and forms, no two of which are alike. */
    private static final int SHORTEST_COPY = 20;

    private final Map<List<DraftLine>, ReportOutline> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<DraftLine>, ReportOutline> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The sections and paragraphs of a file, without what only a draft is asked for: exhibits, items of lists,
     * recommendations.
     */
    public ReportOutline of(WordDocument document) {
        List<DraftLine> lines = WordOutlineReader.lines(document);
        if (lines.stream().filter(line -> !line.inTable()).limit(SHORTEST_COPY).count() < SHORTEST_COPY) {
            return new OutlineBuilder(lines, "", false).build();
        }
        synchronized (kept) {
            ReportOutline known = kept.get(lines);
            if (known != null) {
                return known;
            }
        }
        ReportOutline outline = new OutlineBuilder(lines, "", false).build();
        synchronized (kept) {
            kept.put(lines, outline);
        }
        return outline;
    }
}
