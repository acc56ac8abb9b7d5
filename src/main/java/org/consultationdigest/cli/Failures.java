package org.consultationdigest.cli;

import org.consultationdigest.job.RunFailedException;
import org.consultationdigest.job.UsageException;
import org.consultationdigest.outline.UnreadableReportException;
import org.consultationdigest.store.DatabaseInUseException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where exceptions become exit codes: one line to the person, the stack trace to the log. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        LoggerFactory.getLogger(Failures.class).error("{} failed", command.getCommandName(), failure);
        command.getErr().println(OneLine.of(message(failure)));
        return code(failure);
    }

    private static String message(Exception failure) {
        if (isTold(failure)) {
            return String.valueOf(failure.getMessage());
        }
        return "failed: " + failure.getMessage() + " (" + failure.getClass().getSimpleName() + ")";
    }

    private static boolean isTold(Exception failure) {
        return failure instanceof UsageException
                || failure instanceof RunFailedException
                || failure instanceof UnreadableReportException
                || failure instanceof DatabaseInUseException;
    }

    private static int code(Exception failure) {
        if (failure instanceof UsageException) {
            return ExitCode.USAGE;
        }
        return failure instanceof DatabaseInUseException ? ExitCode.BUSY : ExitCode.FAILED;
    }
}
