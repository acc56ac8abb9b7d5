package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Walks the inboxes and lists what stands in them; links are listed, never followed. */
final class InboxWalk {
    private final List<Path> inboxes;

    InboxWalk(List<Path> inboxes) {
        this.inboxes = List.copyOf(inboxes);
    }

    /** Everything below the inboxes but what the office programs and systems leave lying about, by path. */
    List<InboxEntry> entries() throws IOException {
        List<InboxEntry> entries = new ArrayList<>();
        for (Path inbox : inboxes) {
            Files.walkFileTree(inbox, new Collector(inbox, entries));
        }
        entries.sort(Comparator.comparing(InboxEntry::path));
        return entries;
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final Path inbox;
        private final List<InboxEntry> entries;

        Collector(Path inbox, List<InboxEntry> entries) {
            this.inbox = inbox;
            this.entries = entries;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!LeftBehind.byItsName(nameOf(file))) {
                entries.add(entry(file, attributes.isRegularFile()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            entries.add(entry(file, false));
            return FileVisitResult.CONTINUE;
        }

        private InboxEntry entry(Path file, boolean regular) {
            Path relative = inbox.relativize(file);
            Optional<Workshop> workshop = relative.getNameCount() > 1
                    ? Optional.of(Workshop.named(nameOf(relative.getName(0))))
                    : Optional.empty();
            return new InboxEntry(shown(relative), workshop, file, regular);
        }

        private String shown(Path relative) {
            String path = StreamSupport.stream(relative.spliterator(), false)
                    .map(InboxWalk::nameOf)
                    .collect(Collectors.joining("/"));
            return inboxes.size() == 1 ? path : nameOf(inbox) + "/" + path;
        }
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return SafeName.shown(name == null ? path.toString() : name.toString());
    }
}
