package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules that say when texts of nearly the same words must not be merged by a machine.
 *
 * <p>In order and by name; each looks at the differences only. Safe for use by several threads.
 */
public final class Guards {
    private static final List<GuardRule> RULES = List.of(
            new CueRule("negation", Severity.CONFLICT),
            new CueRule("stance", Severity.UNCERTAIN),
            new CueRule("request", Severity.UNCERTAIN),
            new CueRule("opposite", Severity.UNCERTAIN),
            new OppositeRule(),
            new CueRule("modality", Severity.CONFLICT),
            new NumberRule(),
            new CueRule("unit", Severity.UNCERTAIN),
            new CueRule("reference", Severity.UNCERTAIN),
            new NameRule(),
            new CueRule("quantifier", Severity.CONFLICT),
            new CueRule("comparison", Severity.CONFLICT),
            new CueRule("time", Severity.CONFLICT),
            new CueRule("subject", Severity.UNCERTAIN),
            new CueRule("condition", Severity.CONFLICT),
            new CueRule("joining", Severity.UNCERTAIN),
            new CueRule("direction", Severity.UNCERTAIN),
            new CueRule("lookalike", Severity.UNCERTAIN),
            new QuestionRule(),
            new SpellingRule(),
            new AdditionRule());

    private final Lexicon lexicon = new Lexicon();
    private final Vocabulary vocabulary;

    private Guards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All rules, without a vocabulary: two spellings that are one slip apart count as one word. */
    public static Guards standard() {
        return new Guards(Vocabulary.UNKNOWN);
    }

    /**
     * All rules, told which words are real: "county" is no slip of "country" when both are.
     *
     * @param attested whether a word (lower case, marks kept, form C) stands in several independent texts
     */
    public static Guards knowing(Predicate<String> attested) {
        return new Guards(Vocabulary.of(attested));
    }

    /**
     * What keeps a copy from being merged into its representative; empty when nothing does.
     *
     * <p>Not symmetric: whole sentences that only the representative has lose nothing, those that only the copy has would
     * be lost.
     */
    public List<GuardFinding> between(String representative, String copy) {
        Comparison texts = Comparison.of(representative, copy, lexicon, vocabulary);
        boolean same = texts.changes().isEmpty();
        return same && representative.indexOf('?') < 0 && copy.indexOf('?') < 0 ? List.of() : found(texts);
    }

    /** What speaks against two signatures, their first lines the names, being those of two people; empty when nothing does. */
    public List<GuardFinding> betweenSignatures(String representative, String copy) {
        return representative.isEmpty() || copy.isEmpty() || representative.equals(copy)
                ? List.of()
                : SignatureRule.check(Comparison.of(representative, copy, lexicon, vocabulary), vocabulary);
    }

    private static List<GuardFinding> found(Comparison texts) {
        List<GuardFinding> findings = RULES.stream()
                .flatMap(rule -> rule.check(texts).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        Set<List<List<String>>> known =
                findings.stream().map(GuardFinding::words).collect(Collectors.toCollection(HashSet::new));
        WordingRule.CATCH_ALL.check(texts).stream()
                .filter(wording -> known.add(wording.words()))
                .forEach(findings::add);
        return List.copyOf(findings);
    }
}
