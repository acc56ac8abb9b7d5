package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consultationdigest.format.pdf.PdfBookmark;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/**
 * Finds the printed headings that the bookmarks of a PDF draft lead to. The print is right: its words and numbers stand, and
 * what the bookmarks say differently is told.
 */
final class BookmarkMatch {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EXHIBIT = Pattern.compile(
            "(?:figure|fig|table|box|hinh|bang|bieu|hop|tableau|encadre|cuadro|recuadro)\\W*[0-9ivx].*");
    /** A heading of so many printed lines may stand in as many paragraphs. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_NAMED = 3;
    private static final int MOST_LABEL = 20;

    /**
     * A printed line that may be a heading.
     *
     * @param position its place in the draft
     * @param text its words
     * @param page the physical page it stands on
     */
    record Candidate(int position, String text, int page) {}

    /**
     * A heading that a bookmark leads to.
     *
     * @param positions where it stands, one place or several that follow each other
     * @param level the level of the bookmark
     */
    record Found(List<Integer> positions, int level) {}

    private final List<Candidate> lines;
    private final Map<Integer, Integer> firstOfPage = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BookmarkMatch(List<Candidate> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            firstOfPage.putIfAbsent(lines.get(i).page(), i);
        }
    }

    /** The headings that bookmarks lead to; none when most bookmarks lead to no heading, as those of a scanner do. */
    static BookmarkMatch of(List<PdfBookmark> bookmarks, List<Candidate> lines) {
        BookmarkMatch match = new BookmarkMatch(lines);
        List<PdfBookmark> headings = bookmarks.stream()
                .filter(bookmark ->
                        !EXHIBIT.matcher(Folding.folded(bookmark.title())).matches())
                .toList();
        headings.forEach(match::find);
        if (2 * match.found.size() < headings.size()) {
            match.found.clear();
            match.problems.clear();
        } else if (!match.missing.isEmpty()) {
            match.tellMissing();
        }
        return match;
    }

    List<Found> found() {
        return found;
    }

    List<Problem> problems() {
        return problems;
    }

    private void tellMissing() {
        String named = String.join("\", \"", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        problems.add(Problem.of(
                ProblemCode.NUMBERING,
                "Bookmarks of the draft for which no heading is printed on the page they lead to, left out: \"" + named
                        + "\"" + (missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "")
                        + ". See whether these sections are missing."));
    }

    private void find(PdfBookmark bookmark) {
        place(bookmark, BookmarkMatch::saysAll)
                .or(() -> place(bookmark, BookmarkMatch::saysTitle))
                .ifPresentOrElse(
                        heading -> {
                            found.add(heading);
                            taken.addAll(heading.positions());
                            compareNumbers(bookmark, heading);
                        },
                        () -> missing.add(bookmark.title()));
    }

    private Optional<Found> place(PdfBookmark bookmark, BiPredicate<String, String> says) {
        if (bookmark.page().isEmpty() || key(bookmark.title()).isEmpty()) {
            return Optional.empty();
        }
        // A bookmark may lead to the foot of the page before its heading.
        int page = bookmark.page().getAsInt();
        return onPage(page, bookmark, says).or(() -> onPage(page + 1, bookmark, says));
    }

    private Optional<Found> onPage(int page, PdfBookmark bookmark, BiPredicate<String, String> says) {
        int begin = firstOfPage.getOrDefault(page, lines.size());
        return IntStream.range(begin, lines.size())
                .takeWhile(line -> lines.get(line).page() == page)
                .filter(line -> !taken.contains(lines.get(line).position()))
                .mapToObj(line -> at(line, bookmark, says))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The heading that begins here and goes on until it says what the bookmark says. */
    private Optional<Found> at(int begin, PdfBookmark bookmark, BiPredicate<String, String> says) {
        StringBuilder words = new StringBuilder();
        List<Integer> positions = new ArrayList<>();
        for (int i = begin; i < lines.size() && i < begin + MOST_PARTS; i++) {
            words.append(' ').append(lines.get(i).text());
            positions.add(lines.get(i).position());
            if (words.length() > 2 * bookmark.title().length() + MOST_LABEL) {
                return Optional.empty();
            }
            if (says.test(words.toString().strip(), bookmark.title())) {
                return Optional.of(new Found(List.copyOf(positions), bookmark.level()));
            }
        }
        return Optional.empty();
    }

    private static boolean saysAll(String heading, String title) {
        return key(heading).equals(key(title));
    }

    /** Whether a heading has the words of a bookmark, numbers left out: either may show none, or another. */
    private static boolean saysTitle(String heading, String title) {
        String words = key(withoutLabel(title));
        return key(heading).equals(words) || key(withoutLabel(heading)).equals(words);
    }

    private static String withoutLabel(String heading) {
        return LabelParser.parse(heading)
                .map(LabelParser.Labelled::title)
                .filter(title -> !title.isBlank())
                .orElse(heading);
    }

    private void compareNumbers(PdfBookmark bookmark, Found heading) {
        String printed = lines.stream()
                .filter(line -> line.position() == heading.positions().get(0))
                .findFirst()
                .map(Candidate::text)
                .orElse("");
        Optional<String> own = number(printed);
        Optional<String> other = number(bookmark.title());
        if (own.isPresent() && other.isPresent() && !own.equals(other)) {
            problems.add(Problem.at(
                    "section " + own.get(),
                    ProblemCode.NUMBERING,
                    "The heading is printed with the number " + own.get() + " and bookmarked with " + other.get()
                            + ": the printed number is used."));
        }
    }

    private static Optional<String> number(String heading) {
        return LabelParser.parse(heading)
                .map(labelled -> String.join(".", labelled.label().parts()));
    }

    private static String key(String words) {
        return NOT_LETTERS.matcher(Folding.folded(words)).replaceAll(" ").strip();
    }
}
