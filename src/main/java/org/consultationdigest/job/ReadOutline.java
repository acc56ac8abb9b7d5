package org.consultationdigest.job;

import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.store.RunProblems;
import org.consultationdigest.text.Language;

/** Keeps the draft as this run shows it, its titles in the digest's language, with what is wrong with its numbering. */
final class ReadOutline {
    private final RunContext context;

    ReadOutline(RunContext context) {
        this.context = context;
    }

    void run() {
        Language language =
                context.settings().language() == DigestLanguage.VIETNAMESE ? Language.VIETNAMESE : Language.ENGLISH;
        context.store().outlines().save(context.run(), context.draft().titledIn(language));
        context.store()
                .problems()
                .replace(
                        context.run(), RunProblems.Topic.REPORT, context.draft().problems());
    }
}
