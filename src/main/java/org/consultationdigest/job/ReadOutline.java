package org.consultationdigest.job;

import org.consultationdigest.store.RunProblems;

/** Keeps the draft as this run sees it, with what is wrong with its numbering. */
final class ReadOutline {
    private final RunContext context;

    ReadOutline(RunContext context) {
        this.context = context;
    }

    void run() {
        context.store().outlines().save(context.run(), context.outline());
        context.store()
                .problems()
                .replace(
                        context.run(), RunProblems.Topic.REPORT, context.draft().problems());
    }
}
