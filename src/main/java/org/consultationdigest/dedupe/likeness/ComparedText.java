package org.consultationdigest.dedupe.likeness;

import java.lang.ref.WeakReference;
import org.consultationdigest.text.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is needed to compare it; the runs, of what it says, are found when they are asked for, and again when
 * memory was collected in the meantime: the runs of a million texts take more of it than the texts.
 */
public final class ComparedText {
    private final String written;
    private final int words;
    private @Nullable Furniture furniture;
    private @Nullable WeakReference<Shingles> shingles;

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

    /** What stands above lines that may be a signature or may say something, folded; empty when there are none such. */
    public String lead() {
        return furniture().lead();
    }

    /** The lines that may be a signature or may say something, as written; empty when there are none. */
    public String below() {
        return furniture().below();
    }

    /** The text without greeting, closing formula and the lines below. */
    String said() {
        return furniture().said();
    }

    Furniture furniture() {
        Furniture known = furniture;
        if (known == null) {
            known = Furniture.of(written);
            furniture = known;
        }
        return known;
    }

    Shingles shingles() {
        WeakReference<Shingles> kept = shingles;
        Shingles known = kept == null ? null : kept.get();
        if (known == null) {
            known = Shingles.of(said());
            shingles = new WeakReference<>(known);
        }
        return known;
    }
}
