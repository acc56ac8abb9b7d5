package org.consultationdigest.extract.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds days in text: that which a letter bears, and others. */
public final class DateFinder {
    private static final List<String> MONTHS = List.of(
            "enero|january|janvier|jan",
            "febrero|february|février|feb",
            "marzo|march|mars|mar",
            "abril|april|avril|apr",
            "mayo|may|mai",
            "junio|june|juin|jun",
            "julio|july|juillet|jul",
            "agosto|august|août|aug",
            "septiembre|september|septembre|sept|sep",
            "octubre|october|octobre|oct",
            "noviembre|november|novembre|nov",
            "diciembre|december|décembre|dec");
    private static final Map<String, Integer> MONTH_NUMBERS = IntStream.range(0, MONTHS.size())
            .boxed()
            .flatMap(i -> Stream.of(MONTHS.get(i).split("\\|", -1)).map(name -> Map.entry(name, i + 1)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")\\.?";

    private static final List<Cue> DATES = List.of(
            Cue.atWords("ngày\\s*(?<d>\\d{1,2})\\s*tháng\\s*(?<m>\\d{1,2})\\s*năm\\s*(?<y>\\d{4})"),
            Cue.of("(?<d>\\d{1,2})(?:st|nd|rd|th|er)?\\s+(?:of\\s+|de\\s+)?" + MONTH + ",?\\s+(?:de\\s+)?(?<y>\\d{4})"),
            Cue.atWords(MONTH + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"),
            Cue.of("(?<!\\d)(?<y>(?:19|20)\\d{2})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)"),
            Cue.of("(?<!\\d)(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>(?:19|20)\\d{2})(?!\\d)"));

    /** What may stand on the line of the date beside it: a place, a word for date. */
    private static final Cue BESIDE = Cue.line(
            "^\\W*(?:(?:date|dated|ngày|le)\\s*:?\\s*|(?:done|signed|given) (?:at|in|on)(?: the)?\\s+|fait (?:à|le)\\s+)?(?:\\p{Lu}[\\p{L}.'’ -]{0,40}?)?\\s*,?\\s*(?:le|the|on|ngày)?\\W*$");

    /** A place of up to four words in capitals; lower case would be a sentence. */
    private static final Pattern PLACE = Pattern.compile(
            "^\\W*(?:(?i:fait (?:à|le)|(?:done|signed|given) (?:at|in|on)(?: the)?|date|ngày|le)\\s*:?\\s*)?(?:(?i:thành phố|tp\\.?|thị xã|thị trấn|tỉnh|huyện|quận|xã|phường)\\s+)?(?:\\p{Lu}[\\p{L}'’.-]*\\s*){0,4},?\\s*(?:le|the|on|ngày)?\\W*$",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** The hour behind a day, as minutes have it. */
    private static final Cue HOUR = Cue.of(
            ",?\\s+(?:at |lúc |à )?(?:\\d{1,2}[:.h]\\d{2}(?:\\s*(?:a\\.?m\\b|p\\.?m\\b|h\\b|hours\\b))?|\\d{1,2}\\s*(?:a\\.?m\\b|p\\.?m\\b|h\\b|hours\\b|giờ\\b))\\W*$");

    private static final int YEAR = 4;

    /** A day that is still to be filled in by hand. */
    private static final Pattern BLANK_DAY =
            Pattern.compile("(?U).{0,40}ngày\\s*[.…\\s]*tháng\\s*[.…\\s\\d]*năm\\s*\\d{0,4}.{0,5}");

    private DateFinder() {}

    /**
     * A day in a text.
     *
     * @param start where it begins, in characters
     */
    public record Found(LocalDate day, int start) {}

    /** Every day that stands in a text, in their order; the same place is read once. */
    public static List<Found> all(String text) {
        if (!hasYear(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        boolean[] taken = new boolean[text.length() + 1];
        for (Cue date : DATES) {
            Matcher matcher = date.matcher(date.mayBeIn(text) ? text : "");
            while (matcher.find()) {
                int start = matcher.start();
                if (!taken[start] && !taken[matcher.end() - 1]) {
                    Arrays.fill(taken, start, matcher.end(), true);
                    dateOf(matcher).ifPresent(day -> found.add(new Found(day, start)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** Whether words before a day are only a place or a word for date. */
    static boolean isBeside(String before) {
        return BESIDE.fits(before);
    }

    /** Whether a line is nothing but a day, with or without a place and an hour. */
    static boolean isDateLine(String text) {
        return ofLine(text).isPresent()
                || (hasYear(text) && ofLine(HOUR.matcher(text).replaceFirst("")).isPresent())
                || (text.contains("ngày") && BLANK_DAY.matcher(text).matches());
    }

    /** The day of a line that is nothing but a day. */
    static Optional<LocalDate> ofLine(String text) {
        if (!endsInDigits(text) || !hasYear(text)) {
            return Optional.empty();
        }
        for (Cue date : DATES) {
            Matcher matcher = date.matcher(text);
            if (date.mayBeIn(text)
                    && matcher.find()
                    && BESIDE.matcher(text.substring(0, matcher.start())).matches()
                    && text.substring(matcher.end()).strip().length() <= 3) {
                return dateOf(matcher);
            }
        }
        return Optional.empty();
    }

    /** Every day ends in digits, and hardly anything stands behind it: most lines need not be searched. */
    private static boolean endsInDigits(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Character.isDigit(text.charAt(last))) {
            last--;
        }
        return last >= 0 && text.substring(last + 1).strip().length() <= 3;
    }

    /** Every day has a year of four figures; most lines have none. */
    private static boolean hasYear(String text) {
        int figures = 0;
        for (int i = 0; i < text.length() && figures < YEAR; i++) {
            figures = Character.isDigit(text.charAt(i)) ? figures + 1 : 0;
        }
        return figures == YEAR;
    }

    /** Whether a line is a day with nothing but a place before it, as below the last words of a letter. */
    static boolean isPlaceAndDay(String text) {
        if (ofLine(text).isEmpty()) {
            return false;
        }
        List<Found> days = all(text);
        return days.size() == 1
                && PLACE.matcher(text.substring(0, days.get(0).start())).matches();
    }

    /** The first day that stands on a line of its own in these. */
    static Optional<LocalDate> in(List<Line> lines) {
        return lines.stream()
                .map(line -> ofLine(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> dateOf(Matcher matcher) {
        boolean named = matcher.pattern().toString().contains("<month>");
        int month = named
                ? MONTH_NUMBERS.getOrDefault(matcher.group("month").toLowerCase(Locale.ROOT), 0)
                : Integer.parseInt(matcher.group("m"));
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group("y")), month, Integer.parseInt(matcher.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
