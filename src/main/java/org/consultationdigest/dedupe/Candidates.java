package org.consultationdigest.dedupe;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.consultationdigest.dedupe.likeness.Workers;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.link.LinkedComment;

/** Makes candidates of comments; the keys of a wording are found once, however often it came. */
final class Candidates {
    private static final int STEP = 2_000;

    private Candidates() {}

    static List<Candidate> of(List<LinkedComment> comments, int workers) {
        int[] first = firstOfSameWording(comments, workers);
        Candidate[] candidates = new Candidate[comments.size()];
        each(comments.size(), workers, i -> {
            if (first[i] == i) {
                candidates[i] = Candidate.of(comments.get(i), i);
            }
        });
        each(comments.size(), workers, i -> {
            if (first[i] != i) {
                candidates[i] = Candidate.of(comments.get(i), i, candidates[first[i]].key());
            }
        });
        return Arrays.asList(candidates);
    }

    private static int[] firstOfSameWording(List<LinkedComment> comments, int workers) {
        int[] hashes = new int[comments.size()];
        each(comments.size(), workers, i -> hashes[i] = wording(comments, i).hashCode());
        return FirstEqual.of(
                hashes.length,
                i -> hashes[i],
                (one, other) -> wording(comments, one).equals(wording(comments, other)));
    }

    private static Wording wording(List<LinkedComment> comments, int position) {
        return comments.get(position).comment().wording();
    }

    private static void each(int size, int workers, IntConsumer work) {
        Workers.run(workers, (size + STEP - 1) / STEP, part -> {
            int end = Math.min(size, (part + 1) * STEP);
            for (int i = part * STEP; i < end; i++) {
                work.accept(i);
            }
        });
    }
}
