package org.consultationdigest.text.legacy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts a run in which some words were typed in Unicode and some before it, as corrections in an old file are. */
final class WordByWord {
    private static final Pattern TOKEN = Pattern.compile("[^\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F]+");

    private static final Pattern UNICODE = Pattern.compile("[ĂăĐđƠơƯư\u1EA0-\u1EF9]");

    private WordByWord() {}

    /**
     * The run with its old words converted: those that are Vietnamese only then, and where there are such also those that
     * are so in both readings and hold no letter of Unicode alone. Doubtful when a word is Vietnamese in neither reading.
     */
    static LegacyRun convert(LegacyEncoding encoding, String seen) {
        boolean mixed = TOKEN.matcher(seen).results().map(MatchResult::group).anyMatch(token -> isOld(encoding, token));
        if (!mixed) {
            boolean doubtful =
                    TOKEN.matcher(seen).results().map(MatchResult::group).anyMatch(token -> !stands(token));
            return new LegacyRun(seen, seen, Optional.empty(), doubtful);
        }
        String text = TOKEN.matcher(seen).replaceAll(token -> Matcher.quoteReplacement(word(encoding, token.group())));
        boolean doubtful = TOKEN.matcher(text).results().map(MatchResult::group).anyMatch(token -> !stands(token));
        return new LegacyRun(Normalizer.normalize(text, Normalizer.Form.NFC), seen, Optional.of(encoding), doubtful);
    }

    private static String word(LegacyEncoding encoding, String token) {
        String other = encoding.decode(token);
        boolean unicode = UNICODE.matcher(token).find();
        boolean abbreviation = !unicode && SyllableCount.hasSign(token) && !SyllableCount.hasSign(other);
        return abbreviation || (stands(other) && (!unicode || !stands(token))) ? other : token;
    }

    private static boolean isOld(LegacyEncoding encoding, String token) {
        return !stands(token) && stands(encoding.decode(token));
    }

    /** Whether a token is made of Vietnamese words; signs of money, sections and marks inside it speak against it. */
    private static boolean stands(String token) {
        SyllableCount count = SyllableCount.of(token);
        return count.marked() == count.syllables() && !SyllableCount.hasSign(token);
    }
}
