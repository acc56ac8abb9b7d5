package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a cell of a reference column, where words for the whole document and bare numbers count. */
final class CellReader {
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final Pattern OWN_NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,3}|[A-Za-z]|[IVX]+)\\s*[.)]\\s+(?=\\p{L})");

    /** {@code 4.9.1.1 #14, 4.9.1.2}: the item of a section's list, which no step of a path counts. */
    private static final Pattern ITEM = Pattern.compile("(?<=\\d)\\s*#\\s*\\d{1,3}");

    private static final Pattern DITTO_MARKS = Pattern.compile("\\s*(?:[\"“”〃″]+|''|,,)\\s*");
    private static final Reference THE_ANNEX = Reference.Place.of(List.of(new Step(Unit.ANNEX, List.of())));

    private final Lexicon lexicon;
    private final String text;

    CellReader(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Mention> read() {
        Optional<Reference> alone = garbled().or(() -> CellDates.read(text)).or(this::saying);
        if (alone.isPresent()) {
            return List.of(new Mention(alone.get(), text.strip(), 0, text.length()));
        }
        if (saysNothing()) {
            return List.of();
        }
        Reading reading = reading(withoutItems(text));
        Optional<Mention> bare = new BareNumbers(reading, text).read();
        List<Mention> rest = new Scanner(reading, text).scan();
        return DocumentSymbols.apply(
                text, bare.map(first -> joined(first, rest)).orElse(rest));
    }

    /** Every character keeps its place. */
    private static String withoutItems(String words) {
        return ITEM.matcher(words).replaceAll(item -> " ".repeat(item.group().length()));
    }

    private static List<Mention> joined(Mention first, List<Mention> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private Reading reading(String words) {
        return new Reading(lexicon, Tokenizer.tokens(words), true);
    }

    /** A date that was typed as something else and is now shown as a count of days. */
    private Optional<Reference> garbled() {
        return SERIAL.matcher(text.strip()).matches() ? Optional.of(new Reference.Garbled()) : Optional.empty();
    }

    /** {@code General}, {@code như trên}: the whole cell, apart from a number of its own in front. */
    private Optional<Reference> saying() {
        if (DITTO_MARKS.matcher(text).matches()) {
            return Optional.of(new Reference.Previous());
        }
        Matcher ownNumber = OWN_NUMBER.matcher(text);
        String words = ownNumber.find() ? text.substring(ownNumber.end()) : text;
        if (consistsOf(words, Role.PREVIOUS)) {
            return Optional.of(new Reference.Previous());
        }
        if (consistsOf(words, Role.WHOLE)) {
            return Optional.of(new Reference.Whole());
        }
        return isTheAnnex(words) ? Optional.of(THE_ANNEX) : Optional.empty();
    }

    /** {@code Annex}, {@code phụ lục kèm theo}: the only one, if the draft has only one. */
    private boolean isTheAnnex(String words) {
        Reading reading = reading(words);
        while (reading.skip(Role.DETERMINER)) {
            reading.skipMark("'");
        }
        boolean annex = reading.take(Role.HEAD)
                .flatMap(Phrase::unit)
                .filter(Unit.ANNEX::equals)
                .isPresent();
        reading.skip(Role.OF);
        reading.skipMark(".");
        reading.skipMark(":");
        return annex && reading.atEnd();
    }

    private boolean saysNothing() {
        return consistsOf(text, Role.NOTHING);
    }

    /** {@code General comments on the draft} is as general as {@code general comments}. */
    private static boolean skipsDraft(Reading reading, boolean found) {
        boolean draft = found && (reading.skip(Role.ABOUT) || reading.skip(Role.OF) || reading.skip(Role.DRAFT));
        return draft || reading.skip(Role.DETERMINER);
    }

    private boolean consistsOf(String words, Role role) {
        Reading reading = reading(words);
        boolean found = false;
        while (!reading.atEnd()) {
            if (reading.skip(role)) {
                found = true;
            } else if (reading.peek().isNumber() || (reading.peek().isWord() && !skipsDraft(reading, found))) {
                return false;
            } else if (!reading.atEnd()
                    && !reading.peek().isWord()
                    && !reading.peek().isNumber()) {
                reading.at++;
            }
        }
        return found;
    }
}
