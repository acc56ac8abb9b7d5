package org.consultationdigest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name and ends with its exit code. */
    public static void main(String[] args) {
        // What is read is Vietnamese as often as not; the terminal's own charset may not hold it.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                args,
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8));
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param out takes what it says
     * @param err takes its errors and its progress
     * @return the exit code
     */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new ConsultationDigestCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new WrongUsage());
        int code = commands.execute(args);
        out.flush();
        err.flush();
        return code;
    }
}
