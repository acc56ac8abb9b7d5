package org.consultationdigest.cli;

/** What the program tells whoever started it. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Failed; nothing is half-written. */
    static final int FAILED = 1;
    /** Wrong usage or job file. */
    static final int USAGE = 2;
    /** Another run of the same consultation is active. */
    static final int BUSY = 3;
    /** {@code check} found a difference. */
    static final int DIFFERENT = 4;
    /** Done, with problems, and {@code --strict} was asked for. */
    static final int PROBLEMS = 5;

    private ExitCode() {}
}
