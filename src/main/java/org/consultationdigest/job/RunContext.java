package org.consultationdigest.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.intake.ContentStore;
import org.consultationdigest.intake.Found;
import org.consultationdigest.intake.Stakeholders;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.versions.DraftVersions;
import org.consultationdigest.store.ConsultationStore;

/**
 * What the steps of a run share.
 *
 * @param settings what the run is asked to do
 * @param run its number
 * @param version the program's version
 * @param found what the inbox holds
 * @param draft the draft with its other versions
 * @param stakeholders who takes part
 * @param store the memory of the consultation
 * @param contents the contents of the submissions
 * @param clock tells the time of the run
 * @param progress hears how far it has come
 */
record RunContext(
        JobSettings settings,
        int run,
        String version,
        List<Found> found,
        DraftVersions draft,
        Stakeholders stakeholders,
        ConsultationStore store,
        ContentStore contents,
        Clock clock,
        Progress progress) {

    /** The draft itself. */
    ReportOutline outline() {
        return draft.current();
    }

    /** What the extractors know of the consultation. */
    ExtractionContext extraction() {
        return new ExtractionContext(Optional.of(outline()), settings.columns());
    }
}
