package org.consultationdigest.outline.versions;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stays the same when a text is translated: figures and short words in capitals ({@code 2030}, {@code CEDAW}). */
final class FixedWords {
    private static final Pattern FIXED =
            Pattern.compile("\\d+(?:[.,/]\\d+)*|\\b\\p{Lu}{2,6}\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private FixedWords() {}

    static Set<String> of(String text) {
        boolean shouted = text.codePoints().noneMatch(Character::isLowerCase);
        Set<String> words = new HashSet<>();
        Matcher matcher = FIXED.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean figure = Character.isDigit(word.codePointAt(0));
            if (figure || !shouted) {
                words.add(word.replace(',', '.'));
            }
        }
        return words;
    }
}
