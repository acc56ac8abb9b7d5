package org.consultationdigest.extract.standard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.slf4j.LoggerFactory;

/** Lets an extractor work on a thread of its own, so that one that breaks or hangs costs one file and no more. */
final class Guard {
    /** Deeply nested files need a deep stack; what needs more than this was made to harm. */
    private static final long STACK_BYTES = 16L << 20;

    private static final long IDLE_SECONDS = 10;

    private final Duration limit;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Guard::thread);

    Guard(Duration limit) {
        this.limit = limit;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "extract", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    Extraction read(CommentExtractor extractor, Submission submission, Path content, ExtractionContext context)
            throws IOException {
        FutureTask<Extraction> task = new FutureTask<>(() -> extractor.extract(submission, content, context));
        threads.execute(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            task.cancel(true);
            return new Extraction.Unreadable(Problem.of(
                    ProblemCode.LIMIT_REACHED,
                    "Reading took more than " + limit.toSeconds()
                            + " seconds and was given up: open the file, save it anew and send it again."));
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading " + submission.path(), stopped);
        } catch (ExecutionException broken) {
            return broken(submission, broken.getCause() == null ? broken : broken.getCause());
        }
    }

    /**
     * Whatever an extractor threw, errors of the machine included: the libraries below throw unchecked exceptions of many
     * kinds on damaged files, overflow the stack on nested ones, fill the memory on hostile ones, or lack an optional part.
     */
    private static Extraction broken(Submission submission, Throwable cause) {
        LoggerFactory.getLogger(Guard.class).warn("{} could not be read", submission.path(), cause);
        return new Extraction.Unreadable(Problem.of(
                ProblemCode.BROKEN_FILE,
                "The file is damaged or not what its name says ("
                        + cause.getClass().getSimpleName()
                        + "): open it, save it anew, or ask for it to be sent again."));
    }
}
