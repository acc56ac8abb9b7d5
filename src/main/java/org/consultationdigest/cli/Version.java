package org.consultationdigest.cli;

import org.consultationdigest.job.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"consultation-digest " + ProgramVersion.current()};
    }
}
