package org.consultationdigest.dedupe.guard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * Parts a text into words; Vietnamese syllables are words, a number is one with its points and commas.
 *
 * <p>Contractions are written out ("don't" is "do not"), so that they are no difference and a "not" is never hidden.
 */
final class Tokenizer {
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}{1,3}(?:[ \u00A0\u202F]\\p{Nd}{3})+(?![\\p{L}\\p{N}.,/])"
                    + "|[\\p{L}\\p{M}\\p{N}]+(?:(?<=\\p{N})[.,/\\-](?=\\p{N})[\\p{L}\\p{M}\\p{N}]+)*"
                    + "|[%‰<>≤≥±=\\p{Sc}]|(?<![\\p{L}\\p{N}])[+\\-\u2212](?=\\p{N})");

    private static final Map<String, String> CONTRACTED = Map.of(
            "ll", "will", "re", "are", "ve", "have", "m", "am", "cant", "can not", "cannot", "can not", "dont",
            "do not");
    private static final Pattern NOT_CONTRACTED =
            Pattern.compile("(\\p{L}+)n['’ʼ`´]t(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}\\p{L}?\\p{L}?");
    private static final Pattern ENDS_IN_I = Pattern.compile("(?:[hklmst]|qu)[iìíỉĩị]");
    private static final Pattern TONE_ON_FIRST =
            Pattern.compile("((?<=^|[^aeiou\\p{M}])[ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\\p{M})");
    private static final int LONGEST_IN_I = 3;
    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";
    private static final String ENDS = ".?!…;:";

    private final String text;
    private final boolean folds;
    private final List<Token> tokens = new ArrayList<>();
    private boolean opens = true;

    private Tokenizer(String text, boolean folds) {
        this.text = text;
        this.folds = folds;
    }

    /**
     * The tokens of a text.
     *
     * @param folds whether marks are left out of the keys, because one of two texts was typed without
     */
    static List<Token> tokens(String text, boolean folds) {
        return new Tokenizer(text, folds).read();
    }

    /** The key that a word is compared by. */
    static String key(String word, boolean folds) {
        String key = isPlain(word) ? word : marked(word, folds);
        if (key.length() > LONGEST_IN_I || !ENDS_IN_I.matcher(key).matches()) {
            return key;
        }
        int last = key.length() - 1;
        return key.substring(0, last) + Y.charAt(I.indexOf(key.charAt(last)));
    }

    private static String marked(String word, boolean folds) {
        String lower = Folding.lowered(word).replace('ß', 's');
        return folds ? Folding.folded(lower) : withToneOnLastVowel(lower);
    }

    /** Whether a word needs no folding; most words are read here. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** One key for the two places of a Vietnamese tone mark: hòa and hoà, thủy and thuỷ. */
    private static String withToneOnLastVowel(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_ON_FIRST.matcher(decomposed).replaceAll("$1$3$2"), Normalizer.Form.NFC);
    }

    private List<Token> read() {
        Matcher matcher = TOKEN.matcher(text);
        Matcher not = NOT_CONTRACTED.matcher(text);
        boolean contracted = not.find();
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            from = matcher.end();
            while (contracted && not.start() < matcher.start()) {
                contracted = not.find();
            }
            if (contracted && not.start() == matcher.start()) {
                from = not.end();
                addNegated(not);
            } else {
                add(matcher.start(), matcher.end());
            }
        }
        return tokens;
    }

    private void addNegated(Matcher not) {
        String verb = not.group(1).toLowerCase(Locale.ROOT);
        String whole =
                switch (verb) {
                    case "ca" -> "can";
                    case "wo" -> "will";
                    case "sha" -> "shall";
                    default -> verb;
                };
        put(whole, not.start(), not.end(1), (char) 0);
        put("not", not.end(1), not.end(), closes(not.end()));
    }

    private void add(int start, int end) {
        String written = text.substring(start, end);
        String word = isPlain(written)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char closes = closes(end);
        String spelled = apostropheBefore(start) || word.length() > 3 ? CONTRACTED.getOrDefault(word, word) : word;
        int space = spelled.indexOf(' ');
        if (space < 0 || !Character.isLetter(spelled.charAt(0))) {
            put(spelled, start, end, closes);
        } else {
            put(spelled.substring(0, space), start, start + space, (char) 0);
            put(spelled.substring(space + 1), start + space, end, closes);
        }
    }

    private void put(String word, int start, int end, char closes) {
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        tokens.add(new Token(key(word, folds), word, start, end, capital, opens, closes));
        opens = closes != 0;
    }

    private boolean apostropheBefore(int start) {
        return start > 1 && "'’ʼ`´".indexOf(text.charAt(start - 1)) >= 0 && Character.isLetter(text.charAt(start - 2));
    }

    /** The sign that ends the sentence behind this place; a new line ends one too. */
    private char closes(int end) {
        char sign = 0;
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return sign;
            }
            if (sign == 0 && ENDS.indexOf(c) >= 0 && !isShortened(c, end)) {
                sign = c;
            } else if (c == '?') {
                sign = c;
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return sign == 0 ? '\n' : sign;
            }
        }
        return sign;
    }

    /** "Mr. Smith" is one sentence. */
    private boolean isShortened(char sign, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 4) {
            start--;
        }
        String word = text.substring(start, end);
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return sign == '.' && !acronym && SHORT.matcher(word).matches();
    }
}
