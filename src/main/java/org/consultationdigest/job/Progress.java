package org.consultationdigest.job;

/** Hears how far a run has come. Called from several threads. */
public interface Progress {

    /**
     * A step begins.
     *
     * @param total how many items it has, 0 when that is not known
     */
    void begin(Step step, long total);

    /** So many items more are done. */
    void advance(Step step, long items);

    /** A step is done. */
    void end(Step step);

    /** The steps of a run, in their order. */
    enum Step {
        READ_REVIEW_BACK,
        TAKE_IN,
        READ_OUTLINE,
        EXTRACT,
        APPLY_VERDICTS,
        CLASSIFY,
        LINK,
        REMOVE_DUPLICATES,
        WRITE_DIGEST
    }

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(Step step, long total) {}

            @Override
            public void advance(Step step, long items) {}

            @Override
            public void end(Step step) {}
        };
    }
}
