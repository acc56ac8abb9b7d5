package org.consultationdigest.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which program this is. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /**
     * The version with a stamp of the build, so that a changed program reads everything again: {@code 0.1.0+1a2b3c4d}.
     */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file version.properties cannot be read", e);
        }
        return properties.getProperty("version", "unknown") + "+" + BuildStamp.of(ProgramVersion.class);
    }
}
