package org.consultationdigest.dedupe;

import java.util.Comparator;
import java.util.List;
import org.consultationdigest.dedupe.likeness.ComparedText;
import org.consultationdigest.extract.Wording;

/** A wording, once, with the stars of its places. */
final class DistinctText {
    /** From so many files on it is a letter that was handed round, and the variants of it are measured by it. */
    private static final int HANDED_ROUND = 5;

    /** What was handed round first, most copies first; then the most complete; then as its first copy stands. */
    static final Comparator<DistinctText> MIDDLE_FIRST = DistinctText::compare;

    private final ComparedText compared;
    private final Candidate first;
    /** Copies of what was handed round, and the words: one number, as very many texts are compared by it. */
    private final long rank;

    /** Of its first copy, kept here for the same reason. */
    private final long unfitness;

    private List<Star> stars;

    private DistinctText(List<Star> stars) {
        this.first = stars.stream()
                .map(star -> star.middle().first())
                .min(Candidate.FITTEST_TO_STAND_FOR_ALL)
                .orElseThrow();
        int files = stars.stream().mapToInt(star -> star.middle().files()).sum();
        this.compared =
                new ComparedText(first.extracted().wording().said(), first.key().words());
        this.rank = ((long) (files < HANDED_ROUND ? 0 : files) << Integer.SIZE) | compared.words();
        this.unfitness = first.unfitness();
        this.stars = stars;
    }

    private static int compare(DistinctText one, DistinctText other) {
        int order = Long.compare(other.rank, one.rank);
        order = order != 0 ? order : Long.compare(one.unfitness, other.unfitness);
        return order != 0 ? order : Candidate.compareAge(one.first, other.first);
    }

    /** The text of these stars, which have the same words; in their own order, in whatever order they come. */
    static DistinctText of(List<Star> stars) {
        return new DistinctText(
                stars.size() == 1
                        ? stars
                        : stars.stream()
                                .sorted(Comparator.comparingInt(Star::number))
                                .toList());
    }

    ComparedText compared() {
        return compared;
    }

    /** Its stars that still stand. */
    List<Star> stars() {
        if (stars.stream().anyMatch(Star::isTaken)) {
            stars = stars.stream().filter(star -> !star.isTaken()).toList();
        }
        return stars;
    }

    /** Whether both are made of the same parts: a remark is no wording, whatever words they share. */
    boolean hasTheParts(DistinctText other) {
        Wording mine = first.extracted().wording();
        Wording theirs = other.first.extracted().wording();
        return mine.text().isPresent() == theirs.text().isPresent()
                && mine.proposedChange().isPresent() == theirs.proposedChange().isPresent();
    }
}
