package org.consultationdigest.extract.letter;

import java.util.regex.Pattern;

/** Tells the people who sign a letter, and their addresses, from items that begin with a letter or a number. */
final class Signatory {
    private static final Pattern INITIAL_AND_NAME = Pattern.compile(
            "\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?", Pattern.UNICODE_CHARACTER_CLASS);

    /** {@code 12 Hill Road, Riverport}, {@code 3, rue des Acacias}: the number of a house, with no sign of a list behind it. */
    private static final Pattern HOUSE = Pattern.compile(
            "\\d{1,5}(?:[A-Za-z](?!\\p{L})|[/-]\\d{1,4})?,? \\p{L}[^.:;!?]{2,90}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_ADDRESS = 12;

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.&-]*(?: (?:\\p{Lu}[\\p{L}'’.&-]*|of|the|for|and|in|on|&|de|du|des|la|le|les|et|pour|l['’]\\p{Lu}\\p{L}+|d['’]\\p{Lu}\\p{L}+)){1,9}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Signatory() {}

    /** Two to ten words, all but small ones with capitals, no figures: the name of a body or a person. */
    static boolean isName(String text) {
        return NAME.matcher(text.strip()).matches()
                && !FurnitureCues.isSignature(text)
                && !RemarkCues.isSubstance(text);
    }

    /** Whether a line below a letter is an address, not an item. */
    static boolean isAddress(Line line) {
        return HOUSE.matcher(line.text()).matches()
                && Shape.wordCount(line.text()) <= LONGEST_ADDRESS
                && !RemarkCues.isSubstance(line.text())
                && !RemarkCues.hasPredicate(line.text());
    }

    /** {@code A. Sample} or {@code A. Sample, President} below a letter is a person, not an item. */
    static boolean isPerson(Line line) {
        String[] parts = line.text().split(",\\s*", 2);
        boolean named = INITIAL_AND_NAME.matcher(parts[0]).matches();
        boolean office = parts.length == 1 || parts[1].isBlank() || FurnitureCues.isSignature(parts[1].strip());
        return named && office && !RemarkCues.namesTopicFirst(line.words());
    }

    /** {@code Harbour Union – Director: N. N.}: a body, the office of who signs for it, and a name or none. */
    static boolean isBodyWithOffice(Line line) {
        String[] parts = line.words().split("\\s[-–—]\\s|,\\s", 2);
        return parts.length == 2
                && Bodies.isBody(parts[0])
                && FurnitureCues.isSignature(
                        parts[1].replaceFirst("\\s*:.*$", "").strip());
    }
}
