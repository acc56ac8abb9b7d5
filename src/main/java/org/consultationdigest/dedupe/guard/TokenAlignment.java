package org.consultationdigest.dedupe.guard;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.LanguageGuesser;

/**
 * Two texts side by side, word by word.
 *
 * <p>Time is about linear in their length; what cannot be laid side by side within it (long texts with no common order)
 * counts as wholly different.
 */
public final class TokenAlignment {
    /** Text with less than a fifth of the marks of the other was typed without them. */
    private static final int FULL_MARKS_TO_FEW = 5;

    /** One mark more or less may be another name. */
    private static final int LEAST_MARKS = 3;

    private static final int LONG_WORD = 6;

    private final List<Token> left;
    private final List<Token> right;
    private final Language language;
    private final boolean folded;
    private final List<Change> changes;

    private TokenAlignment(String leftText, String rightText, Vocabulary vocabulary) {
        this.language = LanguageGuesser.guess(leftText.length() >= rightText.length() ? leftText : rightText);
        this.folded = isWithoutMarks(leftText, rightText);
        Sentences.Unmoved unmoved = Sentences.unmoved(tokens(leftText), tokens(rightText));
        this.left = unmoved.left();
        this.right = unmoved.right();
        boolean vietnamese = language == Language.VIETNAMESE || language == Language.MIXED;
        Refinement refinement = new Refinement(left, right, new Spelling(vietnamese && !folded, vocabulary));
        this.changes = Sentences.slid(TokenDiff.of(keys(left), keys(right)), left, right).stream()
                .flatMap(block -> refinement.of(block).stream())
                .flatMap(change -> Sentences.parted(change, left, right).stream())
                .toList();
    }

    /** The alignment of two texts as written. */
    public static TokenAlignment of(String left, String right) {
        return of(left, right, Vocabulary.UNKNOWN);
    }

    static TokenAlignment of(String left, String right, Vocabulary vocabulary) {
        return new TokenAlignment(left, right, vocabulary);
    }

    /** Where the words differ, in order; slips and noise among them, other spacing and moved sentences not. */
    public List<Difference> differences() {
        return changes.stream()
                .map(change -> new Difference(
                        span(left, change.left(), change.leftEnd()), span(right, change.right(), change.rightEnd())))
                .toList();
    }

    /** Share of the words of both texts that stand side by side, from 0 to 1; 1 when neither has words. */
    public double likeness() {
        int all = left.size() + right.size();
        int differing = changes.stream()
                .filter(change -> !change.isSpelling())
                .mapToInt(change -> change.leftSize() + change.rightSize())
                .sum();
        return all == 0 ? 1 : 1 - (double) differing / all;
    }

    /**
     * Whether the texts have the same words but for slips of the pen inside long ones: a letter more or less at the end of a
     * word may be another form of it.
     */
    public boolean hasTheSameWords() {
        return changes.stream().allMatch(this::isInsideAWord);
    }

    private boolean isInsideAWord(Change change) {
        if (change.likeness() != Likeness.SLIP || change.leftSize() != 1 || change.rightSize() != 1) {
            return false;
        }
        String one = left.get(change.left()).word();
        String other = right.get(change.right()).word();
        return Math.min(one.length(), other.length()) >= LONG_WORD
                && one.charAt(0) == other.charAt(0)
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    List<Token> left() {
        return left;
    }

    List<Token> right() {
        return right;
    }

    List<Change> changes() {
        return changes;
    }

    Language language() {
        return language;
    }

    /** Whether marks do not count because one text was typed without. */
    boolean isFolded() {
        return folded;
    }

    private List<Token> tokens(String text) {
        return DateReader.read(NumberReader.read(Tokenizer.tokens(text, folded), language));
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    private static Span span(List<Token> tokens, int from, int end) {
        if (from < end) {
            return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
        }
        int at = from == 0 ? 0 : tokens.get(from - 1).end();
        return new Span(at, at);
    }

    private static boolean isWithoutMarks(String left, String right) {
        long few = Stream.of(left, right).mapToLong(TokenAlignment::marks).min().orElse(0);
        long full =
                Stream.of(left, right).mapToLong(TokenAlignment::marks).max().orElse(0);
        return full >= LEAST_MARKS && few * FULL_MARKS_TO_FEW < full;
    }

    private static long marks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK || c == 'đ' || c == 'Đ')
                .count();
    }
}
