package org.consultationdigest.job;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells whoever listens that a step begins and ends. */
final class ToldSteps implements StepExecutionListener {
    private final Progress progress;
    private final Progress.Step step;
    private final LongSupplier total;

    ToldSteps(Progress progress, Progress.Step step, LongSupplier total) {
        this.progress = progress;
        this.step = step;
        this.total = total;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        progress.begin(step, total.getAsLong());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        progress.end(step);
        return execution.getExitStatus();
    }
}
