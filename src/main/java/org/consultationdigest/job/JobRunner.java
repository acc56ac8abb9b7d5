package org.consultationdigest.job;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.consultationdigest.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the job on an open database, and stops it cleanly when the process is told to end. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long SECONDS_TO_STOP = 30;

    private final Database database;

    JobRunner(Database database) {
        this.database = database;
    }

    /**
     * Runs the job to its end.
     *
     * @return what the last step wrote
     * @throws RunFailedException when it failed or was stopped
     */
    WriteDigest.Written run(RunContext context) {
        try (ConfigurableApplicationContext application = application(context)) {
            JobOperator operator = application.getBean(JobOperator.class);
            JobRepository repository = application.getBean(JobRepository.class);
            recoverOrphans(operator, repository);
            forgetUnbegun(repository, parameters(context));
            JobExecution execution = startStoppably(application, parameters(context));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            return WriteDigest.written(context);
        }
    }

    private ConfigurableApplicationContext application(RunContext context) {
        return new SpringApplicationBuilder(JobApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.batch.jdbc.initialize-schema", "always",
                        "spring.main.lazy-initialization", "false"))
                .initializers(application -> {
                    GenericApplicationContext beans = (GenericApplicationContext) application;
                    beans.registerBean(
                            DataSource.class, database::connections, definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(RunContext.class, () -> context);
                })
                .run();
    }

    private static JobParameters parameters(RunContext context) {
        return new JobParametersBuilder()
                .addString("consultation", context.settings().consultation())
                .addLong("run", (long) context.run())
                .toJobParameters();
    }

    /** Executions that a killed process left as if they were running; we hold the lock, so none of them is. */
    private static void recoverOrphans(JobOperator operator, JobRepository repository) {
        for (JobExecution orphan : repository.findRunningJobExecutions(ConsolidationJob.NAME)) {
            LOG.warn("going on after execution {} was cut off", orphan.getId());
            operator.recover(orphan);
        }
    }

    /** A run that a process was killed in the moment of beginning, known by name and never executed, could not be started. */
    private static void forgetUnbegun(JobRepository repository, JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(ConsolidationJob.NAME, parameters);
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            LOG.warn("beginning anew after run {} was cut off before its first step", instance.getId());
            repository.deleteJobInstance(instance);
        }
    }

    private static JobExecution startStoppably(ConfigurableApplicationContext application, JobParameters parameters) {
        JobOperator operator = application.getBean(JobOperator.class);
        JobRepository repository = application.getBean(JobRepository.class);
        CountDownLatch done = new CountDownLatch(1);
        Thread stopper = new Thread(() -> stop(operator, repository, done), "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            return operator.start(application.getBean(Job.class), parameters);
        } catch (JobExecutionException notStarted) {
            throw new RunFailedException("the job could not be started: " + notStarted.getMessage(), notStarted);
        } finally {
            done.countDown();
            removeHook(stopper);
        }
    }

    private static void stop(JobOperator operator, JobRepository repository, CountDownLatch done) {
        try {
            for (JobExecution running : repository.findRunningJobExecutions(ConsolidationJob.NAME)) {
                operator.stop(running);
            }
            if (!done.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("the run did not stop within {} s; the next one goes on where it was", SECONDS_TO_STOP);
            }
        } catch (JobExecutionException notRunning) {
            LOG.info("nothing was left to stop", notRunning);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread stopper) {
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException endingAlready) {
            // the hook is what made us stop
        }
    }

    private static RunFailedException failure(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED || execution.getStatus() == BatchStatus.STOPPING) {
            return new RunFailedException("stopped; the next run goes on where this one was");
        }
        Throwable cause =
                execution.getAllFailureExceptions().stream().findFirst().orElse(null);
        String why = cause == null ? "no reason was given" : String.valueOf(cause.getMessage());
        return cause == null
                ? new RunFailedException("the run failed: " + why)
                : new RunFailedException("the run failed: " + why + " (the log in the state folder has more)", cause);
    }
}
