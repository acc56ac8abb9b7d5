package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.outline.DraftPages.LineNumbering;
import org.consultationdigest.outline.DraftPages.Origin;

/** Makes the pages and lines of a draft of a print and of where in the draft its lines stand. */
final class PrintedPages {
    private final PdfContent print;
    private final Map<Integer, List<PlacedLine>> linesOfPage = new HashMap<>();

    /**
     * The pages of a print.
     *
     * @param print the file
     * @param lines its lines in reading order, running heads and feet left out
     */
    PrintedPages(PdfContent print, List<PlacedLine> lines) {
        this.print = print;
        lines.forEach(placed -> linesOfPage
                .computeIfAbsent(placed.line().page(), page -> new ArrayList<>())
                .add(placed));
    }

    DraftPages pages() {
        LineNumbering numbering = numbering();
        List<DraftPage> pages = new ArrayList<>();
        List<PrintedLine> lines = new ArrayList<>();
        List<String> labels = PageNumbers.of(print);
        for (int page = 1; page <= print.pages(); page++) {
            pages.add(page(page, labels.get(page - 1)));
            lines.addAll(lines(page, numbering));
        }
        return new DraftPages(Origin.PRINT, lines.isEmpty() ? LineNumbering.NONE : numbering, pages, lines);
    }

    private DraftPage page(int page, String label) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (PlacedLine placed : linesOf(page)) {
            first = Math.min(first, placed.paragraph());
            last = Math.max(last, placed.paragraph());
        }
        Optional<String> shown = Optional.of(label).filter(text -> !text.isBlank());
        return new DraftPage(page, shown, PageNumbers.number(label), last == 0 ? 1 : first, last);
    }

    private List<PrintedLine> lines(int page, LineNumbering numbering) {
        List<PrintedLine> lines = new ArrayList<>();
        int counted = 0;
        for (PlacedLine placed : linesOf(page)) {
            counted++;
            if (numbering == LineNumbering.COUNTED) {
                lines.add(new PrintedLine(page, counted, placed.paragraph()));
            } else {
                placed.line()
                        .number()
                        .ifPresent(number -> lines.add(new PrintedLine(page, number, placed.paragraph())));
            }
        }
        return lines;
    }

    /** Numbers run on when most pages begin with a higher number than the page before ended with. */
    private LineNumbering numbering() {
        int last = 0;
        int goingOn = 0;
        int anew = 0;
        for (int page = 1; page <= print.pages(); page++) {
            List<Integer> numbers = linesOf(page).stream()
                    .flatMapToInt(placed -> placed.line().number().stream())
                    .boxed()
                    .toList();
            if (!numbers.isEmpty()) {
                goingOn += numbers.get(0) > last ? 1 : 0;
                anew += numbers.get(0) > last ? 0 : 1;
                last = numbers.get(numbers.size() - 1);
            }
        }
        if (goingOn + anew == 0) {
            return LineNumbering.COUNTED;
        }
        return goingOn > anew + 1 || goingOn + anew == 1
                ? LineNumbering.PRINTED_THROUGHOUT
                : LineNumbering.PRINTED_PER_PAGE;
    }

    private List<PlacedLine> linesOf(int page) {
        return linesOfPage.getOrDefault(page, List.of());
    }
}
