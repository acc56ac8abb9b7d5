package org.consultationdigest.dedupe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How comments of the same words are written: where they ask, and which words stand in capitals.
 *
 * <p>A text all in small or all in capital letters says nothing about capitals; one without any punctuation, where its copy
 * has plenty, says nothing about questions.
 */
final class Writings {
    /** A copy with that many stops or commas was punctuated. */
    private static final int PUNCTUATED = 3;
    /** One with less than a quarter of them was typed without. */
    private static final int FULL_TO_FEW = 4;
    /** Longer words in capitals are said loudly; up to this length they may be an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 5;
    /** Short words that people raise their voice with, and that abbreviate nothing. */
    private static final Set<String> SAID_LOUDLY = Set.of(
            "not", "no", "all", "must", "only", "never", "and", "or", "any", "very", "every", "non", "pas", "ne", "et",
            "ou", "tous");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("[,.;:!?…]++(?=[\\s\"”»’')\\]]|$)");

    /** Three words in capitals in a row, whatever stands between, are said loudly, and none of them is an abbreviation. */
    private static final Pattern LOUD =
            Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}+(?:[^\\p{L}\\p{M}\\p{N}]++\\p{Lu}{2,}+(?!\\p{L})){2,}+");

    private final int fullestPunctuation;
    private final Set<String> inCapitals = new HashSet<>();
    private final Set<String> inSmallLetters = new HashSet<>();

    private Writings(List<Candidate> copies) {
        this.fullestPunctuation =
                copies.stream().mapToInt(copy -> marks(written(copy))).max().orElse(0);
        copies.stream().map(Writings::written).filter(Writings::isMixed).forEach(this::collect);
    }

    /** What these copies tell of each other. */
    static Writings of(List<Candidate> copies) {
        return new Writings(copies);
    }

    /** Behind which letters it asks; empty when it may have lost its punctuation. */
    Optional<String> questions(Candidate copy) {
        String text = written(copy);
        if (text.indexOf('?') < 0
                && fullestPunctuation >= PUNCTUATED
                && marks(text) * FULL_TO_FEW < fullestPunctuation) {
            return Optional.empty();
        }
        StringBuilder asked = new StringBuilder();
        int letters = 0;
        int askedAt = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            if (text.charAt(i) == '?' && letters > askedAt) {
                askedAt = letters;
                asked.append(letters).append(' ');
            }
        }
        return Optional.of(asked.toString());
    }

    /** Which of the words that are abbreviations in one copy and words in another are which here; empty when unknown. */
    Optional<String> capitals(Candidate copy) {
        String text = written(copy);
        if (!isMixed(text)) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(withoutLoudWords(text));
        while (matcher.find()) {
            String lower = matcher.group().toLowerCase(Locale.ROOT);
            if (inCapitals.contains(lower) && inSmallLetters.contains(lower)) {
                found.add(isInCapitals(matcher.group()) ? matcher.group() : lower);
            }
        }
        return Optional.of(String.join(" ", found));
    }

    private void collect(String text) {
        Matcher matcher = WORD.matcher(withoutLoudWords(text));
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT);
            if (isInCapitals(word) && isAbbreviation(lower)) {
                inCapitals.add(lower);
            } else if (word.equals(lower)) {
                inSmallLetters.add(lower);
            }
        }
    }

    /** Two to five plain letters: what bears marks is a word, and so is what people write large to be heard. */
    private static boolean isAbbreviation(String lower) {
        return lower.length() >= 2
                && lower.length() <= LONGEST_ABBREVIATION
                && lower.chars().allMatch(c -> c < 0x80)
                && !SAID_LOUDLY.contains(lower);
    }

    private static boolean isInCapitals(String word) {
        return word.length() >= 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Small and capital letters side by side, more than the first letter of words. */
    private static boolean isMixed(String text) {
        boolean small = false;
        boolean capitals = false;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && !(small && capitals)) {
            String word = matcher.group();
            capitals |= Character.isUpperCase(word.charAt(0));
            small |= Character.isLowerCase(word.charAt(0));
        }
        return small && capitals;
    }

    private static int marks(String text) {
        return (int) MARK.matcher(text).results().count();
    }

    private static String written(Candidate copy) {
        return Normalizer.normalize(
                LineLabels.removed(copy.extracted().wording().joined()), Normalizer.Form.NFKC);
    }

    private static String withoutLoudWords(String text) {
        return LOUD.matcher(text)
                .replaceAll(loud -> Matcher.quoteReplacement(loud.group().toLowerCase(Locale.ROOT)));
    }
}
