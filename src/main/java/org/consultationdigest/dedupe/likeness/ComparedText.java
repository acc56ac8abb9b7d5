package org.consultationdigest.dedupe.likeness;

import java.lang.ref.SoftReference;
import org.consultationdigest.text.Shingles;
import org.jspecify.annotations.Nullable;

/** A text with what is needed to compare it; the runs are found when they are asked for, and again when memory was short. */
public final class ComparedText {
    private final String written;
    private final int words;
    private @Nullable SoftReference<Shingles> shingles;

    /**
     * A text.
     *
     * @param written as it was written
     * @param words how many words it has
     */
    public ComparedText(String written, int words) {
        this.written = written;
        this.words = words;
    }

    /** The text as it was written. */
    public String written() {
        return written;
    }

    /** How many words it has. */
    public int words() {
        return words;
    }

    Shingles shingles() {
        SoftReference<Shingles> kept = shingles;
        Shingles known = kept == null ? null : kept.get();
        if (known == null) {
            known = Shingles.of(written);
            shingles = new SoftReference<>(known);
        }
        return known;
    }
}
