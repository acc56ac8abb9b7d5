package org.consultationdigest.link.reference;

import java.util.Optional;

/**
 * One label, or a run of them.
 *
 * @param from the first
 * @param to the last, both included; absent for a single label and for an open run
 * @param open whether it runs on to the end ({@code 45 ff.})
 */
public record Extent(Label from, Optional<Label> to, boolean open) {

    /** One label. */
    public static Extent of(Label label) {
        return new Extent(label, Optional.empty(), false);
    }

    /** Whether it is one label and not a run. */
    public boolean isSingle() {
        return to.isEmpty() && !open;
    }
}
