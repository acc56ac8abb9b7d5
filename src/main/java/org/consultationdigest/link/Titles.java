package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Words;

/** The sections by the words of their titles; a title in two languages parted by a stroke counts as two. */
final class Titles {
    private static final Pattern LANGUAGES = Pattern.compile("\\s*[/|\\n]\\s*");
    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^\\s*(?:[\\p{L}]{2,9}\\s+)?(?:[IVXLC]+|\\d+|\\p{L})(?:[.\\-](?:[IVXLC]+|\\d+|\\p{L}))*\\s*[.):\\-–—]+\\s*(?=\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** One short word in a sentence is no title. */
    private static final int LEAST_LETTERS = 6;

    private final Map<List<String>, List<Section>> byTitle = new HashMap<>();
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final Map<String, List<List<String>>> byWord = new HashMap<>();

    Titles(List<Section> sections, List<Translations.Titled> translations) {
        Map<String, Section> byId = new HashMap<>();
        for (Section section : sections) {
            byId.put(section.id(), section);
            for (String title : LANGUAGES.split(section.title(), -1)) {
                enter(Words.folded(title), section);
            }
        }
        for (Translations.Titled titled : translations) {
            Section section = byId.get(titled.section());
            if (section != null) {
                enter(Words.folded(titled.title()), section);
            }
        }
    }

    private void enter(List<String> title, Section section) {
        if (title.isEmpty()) {
            return;
        }
        List<Section> known = byTitle.get(title);
        if (known == null) {
            known = new ArrayList<>();
            byTitle.put(title, known);
            byFirstWord.computeIfAbsent(title.get(0), word -> new ArrayList<>()).add(title);
            title.stream()
                    .distinct()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(title));
        }
        if (!known.contains(section)) {
            known.add(section);
        }
    }

    /** The sections with exactly this title, a number in front of it left out. */
    List<Section> exact(String words) {
        List<Section> whole = byTitle.getOrDefault(Words.folded(words), List.of());
        return whole.isEmpty() ? byTitle.getOrDefault(Words.folded(withoutNumber(words)), List.of()) : whole;
    }

    /** The words without the number of a heading in front of them. */
    static String withoutNumber(String words) {
        return OWN_NUMBER.matcher(words).replaceFirst("");
    }

    /** The sections whose title these words begin with, the longest such title. */
    List<Section> beginning(String words) {
        return longest(Words.folded(words), 0, 0);
    }

    /** Whether the title that these words begin with is one word only. */
    boolean beginsWithOneWord(String words) {
        return titleAt(Words.folded(words), 0).size() == 1;
    }

    /** The sections whose title stands somewhere in these words, the longest such title. */
    List<Section> containedIn(String words) {
        List<String> text = Words.folded(words);
        List<Section> best = List.of();
        int bestLength = LEAST_LETTERS - 1;
        for (int from = 0; from < text.size(); from++) {
            List<Section> found = longest(text, from, bestLength + 1);
            if (!found.isEmpty()) {
                best = found;
                bestLength = letters(titleAt(text, from));
            }
        }
        return best;
    }

    private List<Section> longest(List<String> text, int from, int leastLetters) {
        List<String> title = titleAt(text, from);
        return letters(title) < Math.max(1, leastLetters) ? List.of() : byTitle.getOrDefault(title, List.of());
    }

    private List<String> titleAt(List<String> text, int from) {
        List<String> best = List.of();
        if (from >= text.size()) {
            return best;
        }
        for (List<String> title : byFirstWord.getOrDefault(text.get(from), List.of())) {
            int end = from + title.size();
            if (title.size() > best.size() && end <= text.size() && title.equals(text.subList(from, end))) {
                best = title;
            }
        }
        return best;
    }

    private static int letters(List<String> title) {
        return String.join(" ", title).length();
    }

    /** The sections whose title holds these words side by side. */
    List<Section> holding(String words) {
        List<String> part = Words.folded(words);
        if (letters(part) < LEAST_LETTERS) {
            return List.of();
        }
        return byWord.getOrDefault(part.get(0), List.of()).stream()
                .filter(title -> (" " + String.join(" ", title) + " ").contains(" " + String.join(" ", part) + " "))
                .flatMap(title -> byTitle.getOrDefault(title, List.of()).stream())
                .distinct()
                .toList();
    }
}
