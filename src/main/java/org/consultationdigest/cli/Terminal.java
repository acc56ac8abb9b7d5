package org.consultationdigest.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether a person looks on. */
final class Terminal {
    private Terminal() {}

    /** Whether the program talks to a terminal and not to a file or a pipe. */
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even without a terminal, and it says which.
            Method isTerminal = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
