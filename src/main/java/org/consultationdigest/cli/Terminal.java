package org.consultationdigest.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether a person looks on. */
final class Terminal {
    private Terminal() {}

    /** Whether the program talks to a terminal and not to a file or a pipe. */
    // Before Java 22 no console means no terminal; from then on the console itself says so.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
