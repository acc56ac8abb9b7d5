package org.consultationdigest.digest.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/**
 * Puts a mark in the place of names. A name is found as whole words, whatever its case, its diacritics, and what stands
 * between its words: {@code VILLAGE-NETWORK}, {@code villagenetwork} and a {@code Village Net-work} broken at the end of a
 * line are all the Village Network; letters set apart ({@code V.N.}) are the acronym.
 */
final class NameMask {
    /** Letters and digits with their marks, and the invisible characters that a name could hide behind. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** Whether a name is one word, by its words without what stands between them. */
    private final Map<String, Boolean> names;

    private final int longest;
    private final String mark;
    private final Set<String> spared;

    /**
     * A mask.
     *
     * @param names as lists and letters write them; blank ones mask nothing
     * @param mark what stands in their place
     */
    NameMask(Collection<String> names, String mark) {
        this.names = new HashMap<>();
        this.mark = mark;
        this.spared = Set.of();
        for (String name : names) {
            List<Word> words = words(name);
            String compact = compact(words);
            if (!compact.isEmpty()) {
                this.names.merge(compact, words.size() == 1, Boolean::logicalAnd);
            }
        }
        this.longest =
                this.names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private NameMask(NameMask all, Set<String> spared) {
        this.names = all.names;
        this.longest = all.longest;
        this.mark = all.mark;
        this.spared = spared;
    }

    /** The same mask that lets these names stand, and the names within them. */
    NameMask sparing(Collection<String> others) {
        return new NameMask(
                this, others.stream().map(name -> compact(words(name))).collect(Collectors.toSet()));
    }

    /** A word of a text: where it stands, and its key. */
    private record Word(int from, int to, String key) {}

    /** The text without the names. */
    String mask(String text) {
        if (names.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        List<Word> words = words(text);
        int kept = 0;
        for (int i = 0; i < words.size(); i++) {
            int last = lastWordOfName(words, i);
            if (last < i) {
                continue;
            }
            if (!spared.contains(compact(words.subList(i, last + 1)))) {
                masked.append(text, kept, words.get(i).from()).append(mark);
                kept = words.get(last).to();
            }
            i = last;
        }
        return masked.append(text, kept, text.length()).toString();
    }

    /** The last word of the longest name that begins with a word; before it when none does. */
    private int lastWordOfName(List<Word> words, int first) {
        StringBuilder joined = new StringBuilder();
        int found = first - 1;
        boolean letters = true;
        for (int last = first; last < words.size() && joined.length() <= longest; last++) {
            String key = words.get(last).key();
            letters &= key.length() == 1;
            joined.append(key);
            Boolean oneWord = names.get(joined.toString());
            if (oneWord != null && (!oneWord || last == first || letters)) {
                found = last;
            }
        }
        return found;
    }

    private static String compact(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(word.key()));
        return joined.toString();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String visible = INVISIBLE.matcher(matcher.group()).replaceAll("");
            String key = Folding.folded(visible).replace(" ", "");
            if (!key.isEmpty()) {
                words.add(new Word(matcher.start(), matcher.end(), key));
            }
        }
        return words;
    }
}
