package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that differ, told by what they count: a date or year, a percentage, a place in a text, or things. */
final class NumberRule implements GuardRule {
    private static final Pattern YEAR = Pattern.compile("#(?:1[6-9]|20)\\d\\d");
    private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");
    /** "One" by itself is an article as well. */
    private static final Set<String> ARTICLES = Set.of("one", "một", "uno");

    /** How far before a number the word may stand that it numbers: "Article (new) 5". */
    private static final int BEFORE = 2;

    @Override
    public List<GuardFinding> check(Comparison texts) {
        return texts.edits().stream()
                .flatMap(change -> finding(change, texts).stream())
                .toList();
    }

    private static Optional<GuardFinding> finding(Change change, Comparison texts) {
        List<Token> left = numbers(texts.left(), change.left(), change.leftEnd());
        List<Token> right = numbers(texts.right(), change.right(), change.rightEnd());
        left.removeIf(token -> removeOne(right, token));
        boolean onlyArticles = (left.isEmpty() || right.isEmpty()) && isOnlyArticles(left) && isOnlyArticles(right);
        if (onlyArticles) {
            return Optional.empty();
        }
        String rule = left.isEmpty()
                ? name(texts.right(), change.right(), change.rightEnd(), right)
                : name(texts.left(), change.left(), change.leftEnd(), left);
        return Optional.of(texts.finding(rule, severity(left, right), change));
    }

    private static boolean isOnlyArticles(List<Token> tokens) {
        return tokens.stream().allMatch(token -> ARTICLES.contains(token.word()));
    }

    private static boolean removeOne(List<Token> tokens, Token number) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).key().equals(number.key())) {
                tokens.remove(i);
                return true;
            }
        }
        return false;
    }

    private static List<Token> numbers(MarkedText text, int from, int end) {
        List<Token> numbers = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (isNumber(text, i)) {
                numbers.add(text.token(i));
            }
        }
        return numbers;
    }

    /** Digits, number words, Roman numerals, and the letters of points behind their word. */
    private static boolean isNumber(MarkedText text, int i) {
        Token token = text.token(i);
        boolean sign = "+-\u2212\u00B1".contains(token.word());
        boolean roman = token.capital() && ROMAN.matcher(token.word()).matches();
        boolean single = token.isWord() && token.word().length() == 1;
        return token.isNumber() || sign || token.hasDigit() || ((roman || single) && isPlace(text, i));
    }

    private static boolean isPlace(MarkedText text, int i) {
        for (int before = Math.max(0, i - BEFORE); before < i; before++) {
            if (text.cue(before).filter(cue -> cue.rule().equals("reference")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String name(MarkedText text, int from, int end, List<Token> differing) {
        Set<Token> asked = new HashSet<>(differing);
        for (int i = from; i < end; i++) {
            if (asked.contains(text.token(i))) {
                return name(text, i);
            }
        }
        return "number";
    }

    private static String name(MarkedText text, int i) {
        String key = text.token(i).key();
        boolean percent = i + 1 < text.size()
                && text.cue(i + 1).filter(cue -> cue.pole().equals("%")).isPresent();
        if (percent) {
            return "percentage";
        }
        if (key.startsWith("@")) {
            return "date";
        }
        if (isPlace(text, i)) {
            return "reference";
        }
        return YEAR.matcher(key).matches() ? "date" : "number";
    }

    /** Digits that a scanner may have made of others, or parted otherwise, are for a person. */
    private static Severity severity(List<Token> left, List<Token> right) {
        if (left.size() != right.size()) {
            return mixed(left) || mixed(right) ? Severity.UNCERTAIN : Severity.CONFLICT;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!unconfused(left.get(i)).equals(unconfused(right.get(i)))
                    && !mixed(List.of(left.get(i)))
                    && !mixed(List.of(right.get(i)))) {
                return Severity.CONFLICT;
            }
        }
        return Severity.UNCERTAIN;
    }

    /** Whether letters stand among the digits. */
    private static boolean mixed(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.hasDigit() && !token.isNumber());
    }

    private static String unconfused(Token token) {
        return Spelling.unconfused(token.word().replaceAll("[., \u00A0\u202F]", ""));
    }
}
