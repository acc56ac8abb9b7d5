package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfLine;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/**
 * A PDF print of a draft whose outline was read from another file: the page and line map of it.
 *
 * <p>Its words are aligned with the draft's. A line of the print belongs to the paragraph that most of its words match; one
 * whose words match nowhere, such as a number that Word sets by itself or a line that was edited since, to that of the line
 * before it.
 */
final class DraftPrint {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** With fewer of the draft's words in it, a file is no print of the draft. */
    private static final double LEAST = 0.3;
    /** With fewer, the print is of another state of the draft, and its pages may be off. */
    private static final double USUAL = 0.9;

    private final ReportOutline outline;
    private final PdfContent print;
    private final Map<String, Integer> numbers = new HashMap<>();

    private DraftPrint(ReportOutline outline, PdfContent print) {
        this.outline = outline;
        this.print = print;
    }

    /** The outline with the pages and lines of a print; as it was, with a problem, when it is no print of this draft. */
    static ReportOutline paged(ReportOutline outline, PdfContent print) {
        return new DraftPrint(outline, print).paged();
    }

    /** Words by their numbers, and where each stands. */
    private static final class Words {
        private final int[] words;
        private final int[] places;

        Words(int[] words, int[] places) {
            this.words = words;
            this.places = places;
        }

        int[] words() {
            return words;
        }

        int[] places() {
            return places;
        }
    }

    private ReportOutline paged() {
        Words draft = draftWords();
        PdfLines read = new PdfLines(print);
        List<PlacedLine> lines = read.printed();
        boolean headingsOnly = outline.paragraphs().size() <= outline.sections().size();
        Words printed = printedWords(lines, headingsOnly ? headings(read.lines()) : line -> true);
        int[] match = AlignedWords.align(printed.words(), draft.words());
        double found = share(match, draft.words().length);
        if (found < LEAST) {
            return with(
                    outline,
                    List.of(problem("The PDF given as the print of the draft holds only " + percent(found)
                            + " of the draft's words: its pages"
                            + " are not used. See whether it is the right file.")));
        }
        List<Problem> problems = new ArrayList<>(PdfOutlineReader.unread(print));
        if (found < USUAL) {
            problems.add(
                    problem("The print holds " + percent(found) + " of the draft's words: it may be of another state of"
                            + " the draft, and pages and lines be off."));
        }
        return PagedOutline.of(
                outline, new PrintedPages(print, placed(lines, printed, match, draft)).pages(), problems);
    }

    private static ReportOutline with(ReportOutline outline, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(outline.problems());
        problems.addAll(more);
        return outline.withProblems(problems);
    }

    private static Problem problem(String message) {
        return Problem.at("report-pdf", ProblemCode.OTHER_DRAFT, message);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static double share(int[] match, int of) {
        return of == 0
                ? 0
                : (double) Arrays.stream(match).filter(place -> place >= 0).count() / of;
    }

    private Words draftWords() {
        List<Integer> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (DraftParagraph paragraph : outline.paragraphs()) {
            add(paragraph.text(), paragraph.position(), words, places);
        }
        return new Words(array(words), array(places));
    }

    /** The words of the print with the place of their line among all lines. */
    private Words printedWords(List<PlacedLine> lines, IntPredicate counts) {
        List<Integer> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = print.paragraphs().get(lines.get(i).paragraph() - 1).text();
            PdfLine line = lines.get(i).line();
            boolean goesOn = i + 1 < lines.size()
                    && lines.get(i + 1).paragraph() == lines.get(i).paragraph();
            int end = goesOn ? lines.get(i + 1).line().start() : text.length();
            if (counts.test(lines.get(i).paragraph())) {
                add(text.substring(line.start(), Math.max(line.start(), end)), i, words, places);
            }
        }
        return new Words(array(words), array(places));
    }

    /** Which paragraphs of the print are headings: a typed outline holds nothing else, and text repeats their words. */
    private static IntPredicate headings(List<DraftLine> lines) {
        ReportOutline own = new OutlineBuilder(lines, "").build();
        Map<String, String> titles = new HashMap<>();
        own.sections().forEach(section -> titles.put(section.id(), section.title()));
        Set<Integer> headings = own.paragraphs().stream()
                .filter(paragraph -> paragraph.text().equals(titles.get(paragraph.section())))
                .map(DraftParagraph::position)
                .collect(Collectors.toSet());
        return headings::contains;
    }

    private void add(String text, int place, List<Integer> words, List<Integer> places) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(numbers.computeIfAbsent(Folding.folded(matcher.group()), word -> numbers.size()));
            places.add(place);
        }
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<PlacedLine> placed(List<PlacedLine> lines, Words printed, int[] match, Words draft) {
        List<Map<Integer, Integer>> votes = new ArrayList<>();
        lines.forEach(line -> votes.add(new HashMap<>()));
        for (int word = 0; word < match.length; word++) {
            if (match[word] >= 0) {
                votes.get(printed.places()[word]).merge(draft.places()[match[word]], 1, Integer::sum);
            }
        }
        List<PlacedLine> placed = new ArrayList<>();
        int before =
                outline.paragraphs().isEmpty() ? 1 : outline.paragraphs().get(0).position();
        for (int i = 0; i < lines.size(); i++) {
            int paragraph = most(votes.get(i), before);
            placed.add(new PlacedLine(lines.get(i).line(), paragraph));
            before = paragraph;
        }
        return placed;
    }

    /** The paragraph with most votes, the first of them; without votes the one before. */
    private static int most(Map<Integer, Integer> votes, int before) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(before);
    }
}
