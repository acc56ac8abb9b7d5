package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Walks the inboxes and lists what stands in them; links below them are listed, never followed. */
final class InboxWalk {
    private final List<Path> inboxes;

    InboxWalk(List<Path> inboxes) {
        this.inboxes = List.copyOf(inboxes);
    }

    /** Everything below the inboxes but what the office programs and systems leave lying about, by path. */
    List<InboxEntry> entries() throws IOException {
        List<InboxEntry> entries = new ArrayList<>();
        for (Map.Entry<Path, String> inbox : InboxNames.of(inboxes).entrySet()) {
            if (!Files.isDirectory(inbox.getKey())) {
                throw new NotDirectoryException(inbox.getKey().toString());
            }
            Files.walkFileTree(inbox.getKey(), new Collector(inbox.getKey(), inbox.getValue(), entries));
        }
        entries.sort(Comparator.comparing(InboxEntry::path));
        return entries;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path inbox;
        private final String prefix;
        private final List<InboxEntry> entries;

        Collector(Path inbox, String prefix, List<InboxEntry> entries) {
            this.inbox = inbox;
            this.prefix = prefix;
            this.entries = entries;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!LeftBehind.byItsName(FileNames.of(file))) {
                entries.add(entry(
                        file,
                        attributes.isRegularFile()
                                ? Optional.empty()
                                : Optional.of(
                                        "a link, pipe or device, which is never followed: put the file itself here")));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(inbox)) {
                throw failure;
            }
            entries.add(entry(file, Optional.of(Inbox.cannotBeOpened(failure))));
            return FileVisitResult.CONTINUE;
        }

        private InboxEntry entry(Path file, Optional<String> hindrance) {
            Path relative = inbox.relativize(file);
            Optional<Workshop> workshop = relative.getNameCount() > 1
                    ? Optional.of(Workshop.named(FileNames.of(inbox.resolve(relative.getName(0)))))
                    : Optional.empty();
            return new InboxEntry(prefix + shown(relative), workshop, file, hindrance);
        }

        private static String shown(Path relative) {
            return StreamSupport.stream(relative.spliterator(), false)
                    .map(FileNames::of)
                    .collect(Collectors.joining("/"));
        }
    }
}
