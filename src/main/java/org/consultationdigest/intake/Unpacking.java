package org.consultationdigest.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Opens the containers among the arrivals, down to the files in them.
 *
 * <p>Bounded, because a container may be made to harm: so many levels, so many files, so many bytes in all; what lies
 * beyond is told, never silently left out.
 */
public final class Unpacking {
    private static final List<Container> CONTAINERS = List.of(new ZipContainer(), new MailContainer());

    private final ContentStore contents;
    private final MediaTypes mediaTypes;
    private final Limits limits;

    /** How far containers are opened: levels of nesting, files and bytes in one received file. */
    public record Limits(int levels, int files, long bytes) {
        /** Enough for a national consultation's largest archive; a bomb ends here within seconds. */
        public static final Limits USUAL = new Limits(6, 5_000, 2L << 30);
    }

    public Unpacking(ContentStore contents, MediaTypes mediaTypes, Limits limits) {
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.limits = limits;
    }

    /**
     * What a received file holds.
     *
     * @param arrivals the files in it, with their path through the container; empty when it is no container
     * @param problems what could not be opened
     */
    public record Unpacked(List<Arrival> arrivals, List<Problem> problems) {}

    /** Opens a received file. */
    public Unpacked open(Arrival.Content received) {
        Opening opening = new Opening();
        opening.open(received, 1);
        return new Unpacked(List.copyOf(opening.arrivals), List.copyOf(opening.problems));
    }

    /** Whether files of this media type hold other files. */
    public static boolean isContainer(String mediaType) {
        return container(mediaType).isPresent();
    }

    private static Optional<Container> container(String mediaType) {
        return CONTAINERS.stream()
                .filter(container -> container.opens(mediaType))
                .findFirst();
    }

    /** The opening of one received file, with what it may still take. */
    private final class Opening {
        private final List<Arrival> arrivals = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> names = new HashMap<>();
        private long bytesLeft = limits.bytes();

        void open(Arrival.Content outer, int level) {
            Optional<Container> container = container(outer.mediaType());
            if (container.isEmpty()) {
                return;
            }
            if (level > limits.levels()) {
                problems.add(Problem.at(
                        outer.path(),
                        ProblemCode.LIMIT_REACHED,
                        "packed more than " + limits.levels()
                                + " times over and not opened: unpack it and send it again"));
                return;
            }
            try {
                container.get().open(contents.file(new SubmissionId(outer.sha256())), new Collected(outer, level));
            } catch (LimitReachedException reached) {
                problems.add(Problem.at(outer.path(), ProblemCode.LIMIT_REACHED, reached.getMessage()));
            } catch (IOException | RuntimeException broken) {
                // The libraries throw unchecked exceptions of many kinds on damaged archives.
                problems.add(Problem.at(
                        outer.path(),
                        ProblemCode.BROKEN_FILE,
                        "is damaged and was opened only in part: ask for it to be sent again"));
            }
        }

        /** Takes the parts of one container. */
        private final class Collected implements Container.Parts {
            private final Arrival.Content outer;
            private final int level;

            Collected(Arrival.Content outer, int level) {
                this.outer = outer;
                this.level = level;
            }

            @Override
            public void file(String name, InputStream content) throws IOException {
                String path = pathOf(name);
                if (isLeftBehind(name)) {
                    return;
                }
                if (arrivals.size() >= limits.files()) {
                    throw new LimitReachedException(
                            "holds more than " + limits.files() + " files, the rest was not opened: send it in parts");
                }
                SubmissionId id = contents.keep(new Bounded(content));
                String mediaType = mediaTypes.of(contents.file(id), name);
                Arrival.Content part = new Arrival.Content(path, outer.workshop(), id.sha256(), mediaType);
                arrivals.add(part);
                open(part, level + 1);
            }

            @Override
            public void locked(String name, String reason) {
                arrivals.add(
                        new Arrival.WithoutContent(pathOf(name), outer.workshop(), DocumentStatus.REFUSED, reason));
            }

            private String pathOf(String name) {
                String path = outer.path() + DocumentRegister.PART + SafeName.shown(name.replace('\\', '/'));
                int occurrence = names.merge(path, 1, Integer::sum);
                return occurrence == 1 ? path : path + " (" + occurrence + ")";
            }

            private boolean isLeftBehind(String name) {
                String own = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
                return LeftBehind.byItsName(own) || name.startsWith("__MACOSX/");
            }
        }

        /** Counts what is read of all parts, and stops at the limit. */
        private final class Bounded extends FilterInputStream {
            Bounded(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int read) throws LimitReachedException {
                bytesLeft -= read;
                if (bytesLeft < 0) {
                    throw new LimitReachedException("holds more than " + (limits.bytes() >> 20)
                            + " MB, the rest was not opened: send it in parts");
                }
            }
        }
    }

    /** A limit was reached; the message is for the person. */
    private static final class LimitReachedException extends IOException {
        private static final long serialVersionUID = 1L;

        LimitReachedException(String message) {
            super(message);
        }
    }
}
