package org.consultationdigest.store;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A run of the job.
 *
 * @param run its number, from 1
 * @param inputsHash what it was started on: submissions, draft, options, program version, without the workbook
 * @param status how far it came
 * @param version the program's version
 * @param startedAt when it was first started
 * @param finishedAt when it was completed
 * @param readBackSha the workbook as people left it, when the run read it
 * @param workbookSha the workbook as the run wrote it
 * @param published whether its groups are made and a workbook may show them
 * @param lastGroup the highest group number given so far
 * @param summary its counts, as JSON
 */
public record RunRecord(
        int run,
        String inputsHash,
        Status status,
        String version,
        OffsetDateTime startedAt,
        Optional<OffsetDateTime> finishedAt,
        Optional<String> readBackSha,
        Optional<String> workbookSha,
        boolean published,
        int lastGroup,
        Optional<String> summary) {

    /** How far a run came. */
    public enum Status {
        STARTED,
        COMPLETED,
        /** Cut off, and never gone on with because the input has changed since. */
        ABANDONED
    }
}
