package org.consultationdigest.dedupe.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two signatures of one letter that may be of one signer.
 *
 * <p>A letter that was handed round is signed by many, and other names below it are no difference of what it says. But a name
 * that only these two letters bear, with another number or another name beside it, is one person written in two ways, or
 * two: that is asked, as it decides how many have spoken.
 */
final class SignatureRule {
    private static final String SIGNATURE = "signature";

    private SignatureRule() {}

    /** What differs in two signatures, their first lines the names; nothing when they are of two people for certain. */
    static List<GuardFinding> check(Comparison signatures, Vocabulary vocabulary) {
        if (!shareAName(signatures, vocabulary)) {
            return List.of();
        }
        return signatures.changes().stream()
                .filter(change -> !change.isSpelling() && change.leftSize() > 0 && change.rightSize() > 0)
                .map(change -> signatures.finding(SIGNATURE, Severity.UNCERTAIN, change))
                .toList();
    }

    private static boolean shareAName(Comparison signatures, Vocabulary vocabulary) {
        Set<String> shared = new HashSet<>(names(signatures.left(), signatures.representative()));
        shared.retainAll(names(signatures.right(), signatures.copy()));
        return shared.stream().anyMatch(name -> !vocabulary.has(name));
    }

    /** The words of the first line that are more than an initial. */
    private static Set<String> names(MarkedText text, String written) {
        int end = written.indexOf('\n') < 0 ? written.length() : written.indexOf('\n');
        return text.tokens().stream()
                .filter(token ->
                        token.end() <= end && token.isWord() && token.word().length() > 1)
                .map(Token::word)
                .collect(Collectors.toSet());
    }
}
