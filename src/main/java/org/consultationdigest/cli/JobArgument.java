package org.consultationdigest.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.job.JobFile;
import org.consultationdigest.job.JobSettings;
import org.consultationdigest.job.UsageException;
import org.consultationdigest.store.Database;
import org.consultationdigest.store.DatabaseLocation;

/**
 * What {@code JOB} stands for on the command line: a job file, or an output folder that holds a digest.
 *
 * @param output the folder of the digest
 * @param database where its memory lies
 */
record JobArgument(Path output, DatabaseLocation database) {

    /** The job that a path names. */
    static JobArgument of(Path job) throws IOException {
        if (Files.isDirectory(job)) {
            return new JobArgument(job, new DatabaseLocation.EmbeddedFile(memoryIn(job)));
        }
        JobSettings settings = JobFile.read(job).settings();
        return new JobArgument(settings.output(), settings.databaseLocation());
    }

    /** Opens the memory; never makes one. */
    Database open() {
        if (database instanceof DatabaseLocation.EmbeddedFile file && !file.exists()) {
            throw nothingHere(output);
        }
        return Database.open(database, 2);
    }

    private static Path memoryIn(Path output) throws IOException {
        Path state = output.resolve("state");
        List<Path> memories = new ArrayList<>();
        if (Files.isDirectory(state)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(state, "*.mv.db")) {
                files.forEach(memories::add);
            }
        }
        if (memories.size() != 1) {
            throw memories.isEmpty()
                    ? nothingHere(output)
                    : new UsageException(output + " holds several consultations: name the job file instead");
        }
        String name = String.valueOf(memories.get(0).getFileName());
        return state.resolve(name.substring(0, name.length() - ".mv.db".length()));
    }

    private static UsageException nothingHere(Path output) {
        return new UsageException("there is no digest in " + output + ": run consolidate first");
    }
}
