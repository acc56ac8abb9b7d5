package org.consultationdigest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs commands as a person would type them, and keeps what they say. */
final class Terminals {
    private Terminals() {}

    /**
     * What a command said.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err its errors
     */
    record Said(int code, List<String> out, List<String> err) {}

    /** Types a command. */
    static Said type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Said(
                code, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
