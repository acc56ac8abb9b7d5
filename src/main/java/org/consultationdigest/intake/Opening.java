package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** The opening of one received file, with all that is in it. */
final class Opening {
    private final ContentStore contents;
    private final MediaTypes mediaTypes;
    private final Unpacking.Limits limits;
    private final Allowance allowance;
    private final PartNames names = new PartNames();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Opening(ContentStore contents, MediaTypes mediaTypes, Unpacking.Limits limits) {
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.limits = limits;
        this.allowance = new Allowance(limits);
    }

    /** What was found so far. */
    Unpacking.Unpacked unpacked() {
        return new Unpacking.Unpacked(List.copyOf(arrivals), List.copyOf(problems));
    }

    /**
     * Opens a file that is a container; does nothing with another.
     *
     * @param level how many containers it is in, itself included
     */
    void open(Arrival.Content outer, int level) throws IOException {
        Optional<Container> container = Unpacking.opener(outer.mediaType());
        if (container.isEmpty() || level > limits.levels()) {
            return;
        }
        try {
            container.get().open(contents.file(new SubmissionId(outer.sha256())), new Collected(outer, level));
        } catch (Allowance.SpentException spent) {
            tell(outer, ProblemCode.LIMIT_REACHED, spent.told());
        } catch (UnkeepableException fault) {
            throw fault.getCause();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The libraries throw unchecked exceptions of many kinds on damaged archives.
            tell(outer, ProblemCode.BROKEN_FILE, "is damaged and was opened only in part: ask for it to be sent again");
        }
    }

    private void tell(Arrival.Content outer, ProblemCode code, String message) {
        problems.add(Problem.at(outer.path(), code, message));
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
            if (LeftBehind.inAContainer(name)) {
                return;
            }
            allowance.takeFile();
            String path = names.next(outer.path(), name);
            try {
                SubmissionId id = contents.keep(allowance.counting(content));
                String mediaType = mediaTypes.of(contents.file(id), name);
                Arrival.Content part = new Arrival.Content(path, outer.workshop(), id.sha256(), mediaType);
                if (level >= limits.levels() && Unpacking.isContainer(mediaType)) {
                    refuse(path, "packed more than " + limits.levels() + " times over: unpack it and send it again");
                } else {
                    arrivals.add(part);
                    open(part, level + 1);
                }
            } catch (Allowance.SpentException spent) {
                refuse(path, "unpacks to more than is read of one received file: ask for it to be sent by itself");
                throw spent;
            } catch (Allowance.DamagedException damaged) {
                refuse(path, "is damaged inside the file it came in: ask for it to be sent again");
            } catch (IOException fault) {
                throw new UnkeepableException(fault);
            }
        }

        @Override
        public void locked(String name, String reason) throws IOException {
            if (!LeftBehind.inAContainer(name)) {
                allowance.takeFile();
                refuse(names.next(outer.path(), name), reason);
            }
        }

        private void refuse(String path, String reason) {
            arrivals.add(new Arrival.WithoutContent(path, outer.workshop(), DocumentStatus.REFUSED, reason));
        }
    }

    /** A part could not be kept: a fault of the disk, which is not told as damage of the file. */
    private static final class UnkeepableException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        UnkeepableException(IOException cause) {
            super(cause);
        }
    }
}
