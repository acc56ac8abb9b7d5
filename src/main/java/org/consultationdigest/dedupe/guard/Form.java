package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A text as a form that was filled in: the words that others of the same form have too, and what stands between them.
 *
 * <p>Filled in are numbers, in digits or words, and names. Nothing is compared, so that a text has its form by itself and for
 * ever: people's verdicts hang on it. What is read otherwise here gives forms other names, and verdicts are lost.
 *
 * @param words the words of the form, folded, with a {@code _} for each place that is filled in
 * @param fixed how many words of the form there are
 * @param filledIn what stands at those places, as written
 */
public record Form(String words, int fixed, List<String> filledIn) {
    private static final String PLACE = "_";
    private static final double MOSTLY = 0.6;

    public Form {
        filledIn = List.copyOf(filledIn);
    }

    /** The form of a text. */
    public static Form of(String text) {
        List<Token> tokens = Tokenizer.tokens(text, true);
        boolean capitalsMean = capitalsMean(tokens);
        StringJoiner words = new StringJoiner(" ");
        List<String> filledIn = new ArrayList<>();
        int fixed = 0;
        for (int i = 0; i < tokens.size(); ) {
            int end = endOfPlace(tokens, i, capitalsMean);
            if (end == i) {
                words.add(tokens.get(i++).key());
                fixed++;
            } else {
                words.add(PLACE);
                filledIn.add(text.substring(
                        tokens.get(i).start(), tokens.get(end - 1).end()));
                i = end;
            }
        }
        return new Form(words.toString(), fixed, filledIn);
    }

    /** The token behind what is filled in from here on; the same token when nothing is. */
    private static int endOfPlace(List<Token> tokens, int start, boolean capitalsMean) {
        int end = start;
        while (end < tokens.size()
                && (isNumber(tokens.get(end))
                        || (capitalsMean && isName(tokens, end))
                        || (end > start && multiplies(tokens.get(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(Token token) {
        return token.hasDigit() || NumberWords.value(token.word()).isPresent();
    }

    private static boolean multiplies(Token token) {
        return NumberWords.multiplier(token.word()).isPresent();
    }

    /** A word with a capital within a sentence; at its beginning only with another behind it. */
    private static boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean begins = token.capital() && token.isWord() && !token.word().equals("i");
        return begins && (!token.opens() || (i + 1 < tokens.size() && isWithin(tokens.get(i + 1))));
    }

    private static boolean isWithin(Token token) {
        return token.capital()
                && !token.opens()
                && token.isWord()
                && !token.word().equals("i");
    }

    /** Whether the text is not written in capitals throughout, as headings are. */
    private static boolean capitalsMean(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        long capitals =
                tokens.stream().filter(Token::isWord).filter(Token::capital).count();
        return capitals < MOSTLY * words;
    }
}
