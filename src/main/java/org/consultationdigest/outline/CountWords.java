package org.consultationdigest.outline;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Counts written in words, as chapters and parts are labelled: <em>Chapter Two</em>, <em>Phần thứ hai</em>. */
final class CountWords {
    private static final Pattern ORDINAL_MARK = Pattern.compile("^thu\\s+");

    /** Folded words for one to twelve; the languages of the drafts and their cardinal and ordinal forms. */
    private static final List<List<String>> WORDS = List.of(
            List.of("one", "first", "nhat", "mot", "premier", "premiere", "primero", "primera"),
            List.of("two", "second", "hai", "nhi", "deuxieme", "segundo", "segunda"),
            List.of("three", "third", "ba", "troisieme", "tercero", "tercera"),
            List.of("four", "fourth", "tu", "bon", "quatrieme", "cuarto", "cuarta"),
            List.of("five", "fifth", "nam", "cinquieme", "quinto", "quinta"),
            List.of("six", "sixth", "sau", "sixieme", "sexto", "sexta"),
            List.of("seven", "seventh", "bay", "septieme", "septimo", "septima"),
            List.of("eight", "eighth", "tam", "huitieme", "octavo", "octava"),
            List.of("nine", "ninth", "chin", "neuvieme", "noveno", "novena"),
            List.of("ten", "tenth", "muoi", "dixieme", "decimo", "decima"),
            List.of("eleven", "eleventh", "muoi mot"),
            List.of("twelve", "twelfth", "muoi hai"));

    /** A pattern that matches every such word with its marks, for use inside a larger one. */
    static final String PATTERN = "(?:thứ\\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            + "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
            + "mười một|mười hai|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|"
            + "premi[eè]re?|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|"
            + "primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa])";

    private CountWords() {}

    /** The count that a word stands for; empty when it stands for none. */
    static OptionalInt value(String word) {
        String folded = ORDINAL_MARK.matcher(Folding.folded(word)).replaceFirst("");
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(folded)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
