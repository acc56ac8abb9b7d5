package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Paragraphs that are numbered on from one another: the report's own paragraphs, or a list inside one. */
final class NumberSeries {
    private final List<ParagraphNumber> members = new ArrayList<>();
    private final Set<Integer> sections = new HashSet<>();
    private final boolean begunBelowHeading;

    NumberSeries(boolean begunBelowHeading) {
        this.begunBelowHeading = begunBelowHeading;
    }

    void add(ParagraphNumber number, int section) {
        members.add(number);
        sections.add(section);
    }

    List<ParagraphNumber> members() {
        return members;
    }

    ParagraphNumber last() {
        return members.get(members.size() - 1);
    }

    /** Whether it began right below a heading, with no numbered paragraph between. */
    boolean begunBelowHeading() {
        return begunBelowHeading;
    }

    /** Whether it goes on across a heading. */
    boolean crossesHeadings() {
        return sections.size() > 1;
    }
}
