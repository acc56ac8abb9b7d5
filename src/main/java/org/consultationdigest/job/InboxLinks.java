package org.consultationdigest.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.digest.FileLinks;
import org.consultationdigest.intake.Document;

/** Where the workbook finds the files received: in the folders they were put into. */
record InboxLinks(JobSettings settings) implements FileLinks {

    @Override
    public Optional<String> relativePath(Document document) {
        String path = document.path().split("!/", 2)[0];
        return settings.submissions().stream()
                .flatMap(inbox -> fileIn(inbox, path).stream())
                .findFirst()
                .flatMap(this::fromOutput);
    }

    /** With several inboxes a path begins with the name of its own. */
    private Optional<Path> fileIn(Path inbox, String path) {
        String prefix = settings.submissions().size() > 1 ? inbox.getFileName() + "/" : "";
        if (!path.startsWith(prefix)) {
            return Optional.empty();
        }
        return Optional.of(inbox.resolve(path.substring(prefix.length()))).filter(Files::isRegularFile);
    }

    private Optional<String> fromOutput(Path file) {
        Path output = settings.output().toAbsolutePath().normalize();
        try {
            return Optional.of(output.relativize(file.toAbsolutePath().normalize())
                    .toString()
                    .replace('\\', '/'));
        } catch (IllegalArgumentException onAnotherDrive) {
            return Optional.empty();
        }
    }
}
