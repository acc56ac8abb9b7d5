package org.consultationdigest.text;

/** Tells the language of a text by its letters and its commonest words. */
public final class LanguageGuesser {
    /** Letters and tones that no other language read here writes, besides U+1EA0 to U+1EF9; in lower case. */
    private static final String VIETNAMESE_LETTERS = "đơưă";

    private static final String SPANISH_SIGNS = "ñ¿¡";
    private static final String FRENCH_LETTERS = "çœ";
    /** About every second English word is a common one, while most Vietnamese words bear a mark. */
    private static final int WEIGHT_OF_COMMON = 2;

    private static final int LEAST_EVIDENCE = 2;
    private static final double LEAST_SHARE = 0.2;
    private static final double SECOND_LANGUAGE = 0.35;
    private static final int LEAST_OF_SECOND = 12;
    /** So many characters are enough to tell; a longer text is judged by its beginning. */
    public static final int READ = 4000;

    private LanguageGuesser() {}

    /** The language of this text; {@link Language#UNKNOWN} when its words do not tell. */
    public static Language guess(String text) {
        char[] lower = LowerLetters.of(text, READ);
        LanguageEvidence evidence = new LanguageEvidence();
        int words = 0;
        for (int i = 0; i < lower.length; ) {
            int end = endOfWord(lower, i, evidence);
            words += end > i ? 1 : 0;
            i = end > i ? end : i + Character.charCount(Character.codePointAt(lower, i));
        }
        return decide(evidence, words);
    }

    /** Weighs the word that begins here; its end, or its beginning where none begins. */
    private static int endOfWord(char[] lower, int start, LanguageEvidence evidence) {
        int end = start;
        int hash = 0;
        boolean plain = true;
        boolean vietnamese = false;
        for (; end < lower.length; end++) {
            char c = lower[end];
            if (c < 0x80) {
                if (c < 'a' || c > 'z') {
                    break;
                }
                hash = PlainWords.hash(hash, c);
                continue;
            }
            int point = Character.codePointAt(lower, end);
            if (!isOfWord(point)) {
                break;
            }
            plain = false;
            vietnamese |= isVietnamese(c);
            end += Character.charCount(point) - 1;
        }
        if (end > start && vietnamese) {
            evidence.add(Language.VIETNAMESE, WEIGHT_OF_COMMON);
        } else if (end > start && plain) {
            evidence.addAll(CommonWords.PLAIN.languagesOf(lower, start, end, hash), WEIGHT_OF_COMMON);
        } else if (end > start) {
            weighMarked(new String(lower, start, end - start), evidence);
        }
        return end;
    }

    /** Beyond ASCII: letters, their marks, and the two Spanish signs that open a sentence. */
    private static boolean isOfWord(int c) {
        boolean latin = (c >= 0xC0 && c < 0x250) || (c >= 0x1EA0 && c <= 0x1EF9);
        if (latin) {
            return c != 0xD7 && c != 0xF7;
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '¿'
                || c == '¡';
    }

    private static boolean isVietnamese(char c) {
        return (c >= '\u1EA0' && c <= '\u1EF9') || (c >= 0x80 && VIETNAMESE_LETTERS.indexOf(c) >= 0);
    }

    private static void weighMarked(String lower, LanguageEvidence evidence) {
        if (CommonWords.VIETNAMESE_MARKED.contains(lower)) {
            evidence.add(Language.VIETNAMESE, WEIGHT_OF_COMMON);
            return;
        }
        String folded = Folding.folded(lower);
        boolean bare = folded.equals(lower);
        count(bare && CommonWords.VIETNAMESE_BARE.contains(lower), Language.VIETNAMESE, evidence);
        count(CommonWords.ENGLISH.contains(lower), Language.ENGLISH, evidence);
        count(CommonWords.FRENCH.contains(folded), Language.FRENCH, evidence);
        count(CommonWords.SPANISH.contains(folded), Language.SPANISH, evidence);
        count(has(lower, SPANISH_SIGNS), Language.SPANISH, evidence);
        count(has(lower, FRENCH_LETTERS), Language.FRENCH, evidence);
    }

    private static boolean has(String lower, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (lower.indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void count(boolean tells, Language language, LanguageEvidence evidence) {
        evidence.add(language, tells ? WEIGHT_OF_COMMON : 0);
    }

    private static Language decide(LanguageEvidence evidence, int words) {
        Language first = evidence.highest(Language.UNKNOWN);
        Language next = evidence.highest(first);
        int best = evidence.of(first);
        int second = evidence.of(next);
        boolean tie = best == second;
        if ((tie && best < LEAST_OF_SECOND) || best < LEAST_EVIDENCE || best < LEAST_SHARE * words) {
            return Language.UNKNOWN;
        }
        boolean two = second >= LEAST_OF_SECOND && second >= SECOND_LANGUAGE * best && !isRomancePair(first, next);
        return two ? Language.MIXED : first;
    }

    /** French and Spanish share too many common words for the second of them to mean anything. */
    private static boolean isRomancePair(Language one, Language other) {
        return isRomance(one) && isRomance(other);
    }

    private static boolean isRomance(Language language) {
        return language == Language.FRENCH || language == Language.SPANISH;
    }
}
