package org.consultationdigest.dedupe;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.consultationdigest.dedupe.likeness.Workers;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.link.LinkedComment;

/** Makes candidates of comments; the keys of a wording are found once, however often it came. */
final class Candidates {
    private static final int STEP = 2_000;

    private Candidates() {}

    static List<Candidate> of(List<LinkedComment> comments, int workers) {
        Candidate[] candidates = new Candidate[comments.size()];
        Map<Wording, WordingKey> keys = new ConcurrentHashMap<>();
        Workers.run(workers, (comments.size() + STEP - 1) / STEP, part -> {
            int end = Math.min(comments.size(), (part + 1) * STEP);
            for (int i = part * STEP; i < end; i++) {
                LinkedComment comment = comments.get(i);
                WordingKey key = keys.computeIfAbsent(comment.comment().wording(), WordingKey::of);
                candidates[i] = Candidate.of(comment, i, key);
            }
        });
        return Arrays.asList(candidates);
    }
}
