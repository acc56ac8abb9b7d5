package org.consultationdigest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Language;

/** Turns what texts say by small edits, the same ones for the same seed. */
final class Flips {
    /** What is turned. */
    enum Kind {
        NEGATION,
        NUMBER,
        DATE,
        STANCE,
        REQUEST,
        NAME,
        REFERENCE
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d{1,5}(?![\\p{L}\\p{N}]|[.,]\\d)");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{2,}(?![\\p{L}\\p{N}'’])");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    private final Random chance;

    Flips(long seed) {
        this.chance = new Random(seed);
    }

    /** So many flips of these texts, the kinds in turn; a text that has nothing to turn is passed over. */
    List<Flip> of(List<GuardText> texts, int count) {
        List<Flip> flips = new ArrayList<>();
        List<List<GuardText>> bySource = new ArrayList<>(texts.stream()
                .collect(Collectors.groupingBy(GuardText::source, TreeMap::new, Collectors.toList()))
                .values());
        Kind[] kinds = Kind.values();
        while (flips.size() < count) {
            Kind kind = kinds[flips.size() % kinds.length];
            List<GuardText> source = bySource.get(chance.nextInt(bySource.size()));
            GuardText text = source.get(chance.nextInt(source.size()));
            flip(kind, text).ifPresent(flips::add);
        }
        return flips;
    }

    private Optional<Flip> flip(Kind kind, GuardText text) {
        return switch (kind) {
            case NEGATION -> negated(text);
            case NUMBER -> number(text);
            case DATE -> framed(kind, text, pick(FlipWords.dates(text.language())));
            case STANCE -> led(kind, text, pick(FlipWords.stances(text.language())));
            case REQUEST -> led(kind, text, pick(FlipWords.requests(text.language())));
            case NAME -> named(text);
            case REFERENCE -> framed(kind, text, pick(FlipWords.references(text.language())));
        };
    }

    private Optional<Flip> negated(GuardText text) {
        String verbs = String.join("|", FlipWords.verbs(text.language()));
        return match(Pattern.compile("(?<=[\\p{L},] )(?:" + verbs + ")(?= \\p{L})"), text.text())
                .map(found -> replaced(Kind.NEGATION, text, found, negation(text.language(), found.group())));
    }

    private String negation(Language language, String verb) {
        return switch (language) {
            case VIETNAMESE -> pick(List.of("không ", "chưa ", "chẳng ")) + verb;
            case FRENCH ->
                ("aeo".indexOf(verb.charAt(0)) >= 0 ? "n'" : "ne ") + verb + pick(List.of(" pas", " jamais"));
            default -> verb + pick(List.of(" not", " never", " not"));
        };
    }

    private Optional<Flip> number(GuardText text) {
        return match(NUMBER, text.text()).map(found -> replaced(Kind.NUMBER, text, found, otherNumber(found.group())));
    }

    /** One digit another, or one more. */
    private String otherNumber(String digits) {
        int at = chance.nextInt(digits.length());
        if (chance.nextInt(4) == 0) {
            return digits + chance.nextInt(10);
        }
        int digit = (digits.charAt(at) - '0' + 1 + chance.nextInt(8)) % 10;
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }

    private Optional<Flip> named(GuardText text) {
        return match(NAME, text.text())
                .map(found -> replaced(Kind.NAME, text, found, pick(FlipWords.names(text.language()))))
                .filter(flip -> !flip.flipped().equals(flip.before()));
    }

    private Optional<Flip> led(Kind kind, GuardText text, List<String> versions) {
        int first = chance.nextInt(2);
        return Optional.of(new Flip(
                kind.name(),
                text,
                versions.get(1 - first) + " " + text.text(),
                versions.get(first) + " " + text.text()));
    }

    private Optional<Flip> framed(Kind kind, GuardText text, String frame) {
        int one = 1 + chance.nextInt(9);
        int other = 1 + (one + chance.nextInt(8)) % 9;
        if (one == other) {
            return Optional.empty();
        }
        String before = text.text() + " " + filled(frame, one);
        return Optional.of(new Flip(kind.name(), text, text.text() + " " + filled(frame, other), before));
    }

    private static String filled(String frame, int number) {
        return frame.replace("%d", Integer.toString(number))
                .replace("%D", Integer.toString(20 + number))
                .replace("%s", String.valueOf((char) ('a' + number)).toLowerCase(Locale.ROOT))
                .replace("%R", ROMAN[number]);
    }

    private Optional<MatchResult> match(Pattern pattern, String text) {
        List<MatchResult> all = pattern.matcher(text).results().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(all));
    }

    private static Flip replaced(Kind kind, GuardText text, MatchResult found, String by) {
        String flipped =
                text.text().substring(0, found.start()) + by + text.text().substring(found.end());
        return new Flip(kind.name(), text, flipped, text.text());
    }

    private <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
