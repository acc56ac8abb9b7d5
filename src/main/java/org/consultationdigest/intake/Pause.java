package org.consultationdigest.intake;

import java.time.Duration;

/** Waits; handed in, so that a test need not. */
@FunctionalInterface
public interface Pause {
    /** Returns after this time, or sooner when the thread is interrupted. */
    void over(Duration duration);
}
