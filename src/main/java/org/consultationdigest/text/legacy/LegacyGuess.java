package org.consultationdigest.text.legacy;

import java.util.Optional;

/**
 * What a text is encoded in, told by its words alone: in the right reading its marked words are Vietnamese syllables.
 *
 * @param encoding the likeliest of the old encodings; empty when the text is best read as it stands
 * @param sure whether hardly a word speaks against it; otherwise a person has to look
 */
public record LegacyGuess(Optional<LegacyEncoding> encoding, boolean sure) {
    /** Fewer marked words than this say nothing. */
    private static final int FEWEST = 4;

    private static final double SURE = 0.9;
    private static final double DOUBTFUL = 0.6;
    /** Enough to tell; a long text is judged by its beginning. */
    private static final int READ = 200_000;

    /** Greek; what stands before it are the letters of the Latin alphabets, and marks. */
    private static final char FIRST_OTHER_SCRIPT = '\u0370';

    private static final LegacyGuess NONE = new LegacyGuess(Optional.empty(), true);

    /** The guess for a text read through a western code page, as long as there is of it. */
    public static LegacyGuess of(String seen) {
        String sample = seen.length() > READ ? seen.substring(0, READ) : seen;
        if (saysNothing(sample)) {
            return NONE;
        }
        SyllableCount asItStands = SyllableCount.of(sample);
        if (asItStands.marked() < FEWEST) {
            return NONE;
        }
        LegacyGuess best = NONE;
        double bestShare = Math.max(DOUBTFUL, asItStands.share());
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            SyllableCount converted = SyllableCount.of(encoding, sample);
            if (converted.syllables() >= FEWEST && converted.share() > bestShare) {
                bestShare = converted.share();
                best = new LegacyGuess(Optional.of(encoding), bestShare >= SURE);
            }
        }
        return best;
    }

    /**
     * Whether a text holds letters, from an index on, that only Unicode text has: those of Vietnamese with two marks, or with
     * a hook or a dot.
     */
    public static boolean isUnicode(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= '\u1EA0' && text.charAt(i) <= '\u1EF9') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a glance shows that words need not be counted: letters that only Unicode text has, or hardly a letter beyond ASCII. Nearly every file is told so.
     */
    private static boolean saysNothing(String sample) {
        if (isUnicode(sample, 0)) {
            return true;
        }
        int telling = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            telling += c > 0x7F && SyllableCount.mayTell(c) ? 1 : 0;
        }
        // A letter that is a sign as well counts as a word and as a sign in it.
        return 2 * telling < FEWEST || isInAnotherScript(sample);
    }

    /**
     * Whether at least half of the words beyond ASCII have letters of another script (Cyrillic, Greek, Chinese), which no
     * western code page reads out of an old encoding: as many words speak against each of them as can speak for it.
     */
    private static boolean isInAnotherScript(String sample) {
        int foreign = 0;
        int others = 0;
        int at = 0;
        while (at < sample.length()) {
            boolean marked = false;
            boolean strange = false;
            for (; at < sample.length() && sample.charAt(at) != ' ' && sample.charAt(at) != '\n'; at++) {
                char c = sample.charAt(at);
                marked |= c > 0x7F;
                strange |= c >= FIRST_OTHER_SCRIPT && isOfAnotherScript(c);
            }
            foreign += strange ? 1 : 0;
            others += marked && !strange ? 1 : 0;
            at++;
        }
        return foreign > 0 && foreign >= others;
    }

    private static boolean isOfAnotherScript(char c) {
        boolean latin = c >= '\u1E00' && c <= '\u1EFF';
        return !latin && Character.isLetter(c);
    }
}
