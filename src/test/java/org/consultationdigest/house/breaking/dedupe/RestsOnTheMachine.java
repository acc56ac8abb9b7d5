package org.consultationdigest.house.breaking.dedupe;

import java.time.Instant;

/** A room whose results differ between machines and days. */
class RestsOnTheMachine {
    Instant now() {
        return Instant.now();
    }
}
