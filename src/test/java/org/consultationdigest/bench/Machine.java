package org.consultationdigest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What is known of the machine that measures. */
final class Machine {
    private static final double NANOSECONDS = 1e9;

    private Machine() {}

    /** The processor time that this process has used until now, on all its threads, in seconds. */
    static double processorSeconds() {
        return system().getProcessCpuTime() / NANOSECONDS;
    }

    /** Cores, load and Java in one line: a load above the threads of a run means that others were measured with it. */
    static String described() {
        return String.format(
                Locale.ROOT,
                "%d cores, load %.1f before, Java %s",
                Runtime.getRuntime().availableProcessors(),
                system().getSystemLoadAverage(),
                Runtime.version());
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }
}
