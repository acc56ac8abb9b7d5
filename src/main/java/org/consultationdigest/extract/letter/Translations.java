package org.consultationdigest.extract.letter;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.LanguageGuesser;

/** Tells a paragraph that says the one above it in another language, as letters in two languages do. */
final class Translations {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Translations() {}

    /** Whether a paragraph is in another language than a remark and names the very same figures. */
    static boolean isOneOf(String remark, String paragraph) {
        Set<String> figures = figures(paragraph);
        if (figures.isEmpty() || !figures.equals(figures(remark))) {
            return false;
        }
        Language said = LanguageGuesser.guess(remark);
        Language other = LanguageGuesser.guess(paragraph);
        return said != Language.UNKNOWN && other != Language.UNKNOWN && said != other;
    }

    private static Set<String> figures(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
