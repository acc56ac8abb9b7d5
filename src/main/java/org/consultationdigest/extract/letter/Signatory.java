package org.consultationdigest.extract.letter;

import java.util.regex.Pattern;

/** Tells the people who sign a letter from items that begin with a letter of the alphabet. */
final class Signatory {
    private static final Pattern INITIAL_AND_NAME = Pattern.compile(
            "\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?", Pattern.UNICODE_CHARACTER_CLASS);

    private Signatory() {}

    /** {@code A. Sample} or {@code A. Sample, President} below a letter is a person, not an item. */
    static boolean isPerson(Line line) {
        String[] parts = line.text().split(",\\s*", 2);
        boolean named = INITIAL_AND_NAME.matcher(parts[0]).matches();
        boolean office = parts.length == 1 || parts[1].isBlank() || FurnitureCues.isSignature(parts[1].strip());
        return named && office && !RemarkCues.namesTopicFirst(line.words());
    }
}
