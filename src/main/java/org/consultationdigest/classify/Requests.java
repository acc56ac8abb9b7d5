package org.consultationdigest.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text asks for.
 *
 * @param kinds the requests
 * @param cues the words that say so
 * @param asks whether anything is asked for, of whatever kind
 */
record Requests(Set<Request> kinds, List<Cue> cues, boolean asks) {
    /** An order at the beginning of a proposal is about the draft; later words are the draft's new wording. */
    private static final int ORDER_OF_PROPOSAL = 40;

    /** The requests of a comment's text. */
    static Requests in(String text) {
        String masked = Masked.of(text);
        String blanked = Masked.blank(masked, StanceRules.HAS_NO_COMMENT.words());
        Set<Request> kinds = new LinkedHashSet<>();
        List<Cue> cues = new ArrayList<>();
        boolean asks = false;
        for (Sentence sentence : Sentence.of(blanked)) {
            asks |= sentence.cue().isPresent();
            read(sentence, kinds, cues);
            sentence.cue().ifPresent(cues::add);
        }
        List<Cue> written = cues.stream().map(cue -> cue.asWrittenIn(text)).toList();
        return new Requests(kinds, written, asks || !kinds.isEmpty());
    }

    private static void read(Sentence sentence, Set<Request> kinds, List<Cue> cues) {
        List<Cue> policy = RequestRules.POLICY.find(sentence);
        if (!policy.isEmpty()) {
            kinds.add(Request.POLICY);
            cues.addAll(policy);
            return;
        }
        for (RequestRule rule : RequestRules.OF_THE_DRAFT) {
            List<Cue> found = rule.find(sentence);
            if (!found.isEmpty()) {
                kinds.add(rule.request());
                cues.addAll(found);
            }
        }
    }

    /** A wording that is proposed amends the draft unless it begins with another order. */
    static Requests ofProposal(Optional<String> proposal) {
        if (proposal.filter(words -> !words.isBlank()).isEmpty()) {
            return new Requests(Set.of(), List.of(), false);
        }
        String words = proposal.get();
        Requests order = in(words.substring(0, Math.min(words.length(), ORDER_OF_PROPOSAL)));
        boolean ordered = Sentence.of(Patterns.lowered(words)).stream().limit(1).anyMatch(Sentence::orders);
        return ordered && !order.kinds().isEmpty()
                ? order
                : new Requests(Set.of(Request.AMEND), List.of(new Cue(Classifier.shortened(words), 0)), true);
    }

    Requests and(Requests other) {
        boolean settled = !kinds.isEmpty() && other.kinds.equals(Set.of(Request.AMEND));
        Set<Request> all = new LinkedHashSet<>(kinds);
        List<Cue> allCues = new ArrayList<>(cues);
        if (!settled) {
            all.addAll(other.kinds);
            allCues.addAll(other.cues);
        }
        return new Requests(all, allCues, asks || other.asks);
    }
}
