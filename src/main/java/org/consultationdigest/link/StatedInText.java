package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;

/** References in the comment's own text, in their order: the first is what it is about, the others it is about too. */
final class StatedInText implements LinkAttempt {
    private final ReferenceResolver resolver;

    StatedInText(ReferenceResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        return read(question.mentions(), List.of());
    }

    /** Only what the references name exactly; what is merely concluded from them is kept for later. */
    Optional<Finding> exactly(List<Mention> mentions) {
        return read(mentions, List.of())
                .filter(finding -> !finding.decides() || finding.resolution().score() >= 1);
    }

    /** What the references of a text come to together. */
    Optional<Finding> read(List<Mention> mentions, List<String> context) {
        Resolution exact = Resolution.NOTHING;
        Resolution concluded = Resolution.NOTHING;
        List<String> evidence = new ArrayList<>();
        List<String> spokenOf = context;
        for (Mention mention : mentions) {
            Resolution next = mention.reference() instanceof Reference.Whole
                    ? Resolution.NOTHING
                    : resolver.resolve(mention, spokenOf, false);
            if (next.found()) {
                evidence.add(mention.words().strip());
                spokenOf = next.sections();
            }
            boolean sure = next.score() == 1;
            exact = sure ? exact.and(next) : exact;
            concluded = sure ? concluded : concluded.and(next);
        }
        return Finding.of(LinkRule.STATED, String.join(" · ", evidence), both(exact, concluded));
    }

    /** What was only concluded never dilutes what was written. */
    private static Resolution both(Resolution exact, Resolution concluded) {
        return exact.found() ? exact.and(concluded.withoutTargets()) : concluded.and(exact);
    }
}
