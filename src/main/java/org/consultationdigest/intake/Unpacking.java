package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.problem.Problem;

/**
 * Opens the containers among the arrivals, down to the files in them.
 *
 * <p>Bounded, because a container may be made to harm: so many levels, so many files, so many bytes in all; what lies
 * beyond is told, never silently left out.
 */
public final class Unpacking {
    private static final List<Container> CONTAINERS = List.of(
            new ZipContainer(),
            new SevenZipContainer(),
            new RarContainer(),
            new TarContainer(),
            new GzipContainer(),
            new MailContainer(),
            new OutlookContainer(),
            new WinmailContainer(),
            new MailboxContainer());

    /** What says something itself and may hold files besides. */
    private static final List<Container> SPEAKING = List.of(
            new WordAttachments(),
            LaidInObjects.OLD_WORD,
            LaidInObjects.RICH_TEXT,
            LaidInObjects.OPEN_DOCUMENT,
            new PdfAttached());

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

    /**
     * Opens a received file.
     *
     * @throws IOException when a part cannot be kept (the disk is full, say); what is wrong with the file itself is a value
     */
    public Unpacked open(Arrival.Content received) throws IOException {
        Opening opening = new Opening(contents, mediaTypes, limits);
        opening.open(received, 1);
        return opening.unpacked();
    }

    /** Whether files of this media type are opened for the files in them, whatever else they say. */
    public static boolean mayHoldFiles(String mediaType) {
        return opener(mediaType).isPresent();
    }

    /** What takes the files out of files of this media type, those that say something themselves included. */
    static Optional<Container> opener(String mediaType) {
        return container(mediaType).or(() -> speaking(mediaType));
    }

    private static Optional<Container> speaking(String mediaType) {
        List<Container> ways = Stream.concat(SPEAKING.stream(), PagePictures.ALL.stream())
                .filter(container -> container.opens(mediaType))
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(new OneAfterTheOther(ways));
    }

    /** Whether files of this media type hold other files. */
    public static boolean isContainer(String mediaType) {
        return container(mediaType).isPresent();
    }

    /**
     * Whether an archive holds nothing at all.
     *
     * @throws IOException when it is broken
     */
    public static boolean isEmpty(Path archive, String mediaType) throws IOException {
        Optional<Container> container = container(mediaType);
        if (container.isEmpty()) {
            return false;
        }
        try {
            container.get().open(archive, new AnyPart());
        } catch (FoundException found) {
            return false;
        }
        return true;
    }

    /** Ends the opening of an archive at the first file in it. */
    private static final class AnyPart implements Container.Parts {
        @Override
        public void file(String name, InputStream content) throws IOException {
            throw new FoundException();
        }

        @Override
        public void locked(String name, String reason) throws IOException {
            throw new FoundException();
        }
    }

    private static final class FoundException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What opens files of this media type. */
    static Optional<Container> container(String mediaType) {
        return CONTAINERS.stream()
                .filter(container -> container.opens(mediaType))
                .findFirst();
    }
}
