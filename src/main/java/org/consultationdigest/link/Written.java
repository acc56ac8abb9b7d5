package org.consultationdigest.link;

import java.util.List;
import org.consultationdigest.extract.ExtractedComment;

/**
 * What the contributor wrote about the place, in a reference column or in running text.
 *
 * @param references the words, as written, each once
 * @param pages the first and the last page named in running text; empty when none is
 * @param lines the first and the last line named in running text; empty when none is, or when they are counted from the
 *     foot of a page
 */
public record Written(List<String> references, List<Integer> pages, List<Integer> lines) {
    /** Nothing was written. */
    public static final Written NOTHING = new Written(List.of(), List.of(), List.of());

    /** What stands in the reference columns of a comment that was not linked yet. */
    public static Written columns(ExtractedComment comment) {
        List<String> cells = comment.hints().written().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        return new Written(cells, List.of(), List.of());
    }

    public Written {
        references = List.copyOf(references);
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
    }
}
