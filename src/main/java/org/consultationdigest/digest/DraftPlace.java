package org.consultationdigest.digest;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.OutlineIndex;

/** Where in the draft a comment points to, beyond its section: paragraphs, pages and lines, only when known. */
final class DraftPlace {
    /** One number, or one and another with something between: {@code 5}, {@code p. 5}, {@code 12-14}, {@code 3 to 4}. */
    private static final Pattern FROM_TO = Pattern.compile(
            "\\P{Nd}*(\\p{Nd}{1,6})(?:\\P{Nd}+(\\p{Nd}{1,6}))?\\P{Nd}*", Pattern.UNICODE_CHARACTER_CLASS);

    private DraftPlace() {}

    /** The paragraphs of all targets, each once. */
    static List<String> paragraphs(SectionLink link) {
        return link.targets().stream()
                .map(LinkTarget::paragraphs)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** First and last page: the ones that were stated, or else those of the paragraphs; empty when unknown. */
    static List<Integer> pages(LinkedComment linked, OutlineIndex outline) {
        List<Integer> stated = stated(linked.comment().hints().page());
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Integer> named = linked.link().written().pages();
        return named.isEmpty() ? ofParagraphs(paragraphs(linked.link()), outline) : named;
    }

    /** First and last line that was stated in a column, or else in the text. */
    static List<Integer> lines(LinkedComment linked) {
        List<Integer> stated = stated(linked.comment().hints().line());
        return stated.isEmpty() ? linked.link().written().lines() : stated;
    }

    private static List<Integer> ofParagraphs(List<String> numbers, OutlineIndex outline) {
        IntSummaryStatistics pages = numbers.stream()
                .map(outline::paragraph)
                .flatMap(Optional::stream)
                .map(DraftParagraph::page)
                .flatMapToInt(java.util.OptionalInt::stream)
                .summaryStatistics();
        return pages.getCount() == 0 ? List.of() : List.of(pages.getMin(), pages.getMax());
    }

    /** First and last number of a page or line column; empty when it does not read as one or two numbers. */
    static List<Integer> stated(Optional<String> written) {
        Optional<Matcher> matcher = written.map(FROM_TO::matcher).filter(Matcher::matches);
        if (matcher.isEmpty()) {
            return List.of();
        }
        int first = Integer.parseInt(matcher.get().group(1));
        int last = Optional.ofNullable(matcher.get().group(2))
                .map(Integer::parseInt)
                .orElse(first);
        return first <= last ? List.of(first, last) : List.of();
    }
}
