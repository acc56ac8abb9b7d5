package org.consultationdigest.samples;

/** Where submissions were received: two workshops and the post. */
final class Folders {
    static final String CAPITAL = "submissions/2025-03-12 Capital/";
    static final String DELTA = "submissions/2025-03-19 Delta City/";
    static final String WRITTEN = "submissions/Written replies/";

    private Folders() {}
}
