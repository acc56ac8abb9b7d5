package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.Workbooks;
import org.consultationdigest.intake.Found;
import org.consultationdigest.store.RunRecord;
import org.consultationdigest.store.Runs;

/** What the next start has to do, told from the ledger of the runs. */
sealed interface RunPlan {

    /** The number of the run it is about. */
    int run();

    /** Nothing has come since this run was completed. */
    record NothingToDo(int run) implements RunPlan {}

    /** This run was cut off, on the same inputs: go on with it. */
    record Resume(int run) implements RunPlan {}

    /**
     * A new run.
     *
     * @param abandoned the run that was cut off on other inputs, and is not gone on with
     * @param lastGroup the highest group number that a published digest shows
     */
    record Begin(int run, Optional<Integer> abandoned, int lastGroup) implements RunPlan {}

    /** The plan for these inputs. */
    static RunPlan of(Runs runs, String inputs, JobSettings settings, List<Found> found) throws IOException {
        Optional<RunRecord> last = runs.last();
        if (last.isEmpty()) {
            return new Begin(1, Optional.empty(), 0);
        }
        RunRecord before = last.get();
        boolean sameInputs = before.inputsHash().equals(inputs);
        boolean waiting = found.stream().anyMatch(Found.Growing.class::isInstance);
        if (before.status() == RunRecord.Status.COMPLETED && sameInputs && !waiting && stands(before, settings)) {
            return new NothingToDo(before.run());
        }
        boolean cutOff = before.status() == RunRecord.Status.STARTED;
        if (cutOff && sameInputs && !changedSinceReadBack(before, settings)) {
            return new Resume(before.run());
        }
        return new Begin(
                before.run() + 1,
                cutOff ? Optional.of(before.run()) : Optional.empty(),
                runs.publishedBefore(before.run() + 1).map(RunRecord::lastGroup).orElse(0));
    }

    /** Whether what the run wrote is all there, and nobody has written in the workbook since. */
    private static boolean stands(RunRecord run, JobSettings settings) throws IOException {
        Path data = settings.output().resolve("data");
        return Files.isRegularFile(settings.workbook())
                && run.workbookSha().equals(Workbooks.sha256(settings.output()))
                && Files.isRegularFile(data.resolve("run.json"));
    }

    /** Whether somebody wrote in the workbook after the run that was cut off had read it back. */
    private static boolean changedSinceReadBack(RunRecord run, JobSettings settings) throws IOException {
        if (run.published() || run.readBackSha().isEmpty()) {
            return false;
        }
        return !Files.isRegularFile(settings.workbook())
                || !run.readBackSha().equals(Workbooks.sha256(settings.output()));
    }
}
