package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens containers within limits that are soon reached: 3 levels, 5 files, 10,000 bytes. */
final class Unpackings {
    private final ContentStore contents;
    private final Unpacking unpacking;

    Unpackings(Path folder) {
        this.contents = new ContentStore(folder);
        this.unpacking = new Unpacking(contents, new MediaTypes(), new Unpacking.Limits(3, 5, 10_000));
    }

    ContentStore contents() {
        return contents;
    }

    Unpacking unpacking() {
        return unpacking;
    }

    /** What a container without problems holds, a line each: {@code x.zip!/a.txt 2c26b4...}. */
    List<String> parts(String path, byte[] container) throws IOException {
        String mediaType = new MediaTypes().of(contents.file(keep(container)), path);
        Unpacking.Unpacked unpacked = unpack(path, container, mediaType);
        assertThat(unpacked.problems()).isEmpty();
        return unpacked.arrivals().stream().map(Unpackings::line).toList();
    }

    Unpacking.Unpacked unpack(String path, byte[] container, String mediaType) throws IOException {
        return unpacking.open(
                new Arrival.Content(path, Optional.empty(), keep(container).sha256(), mediaType));
    }

    SubmissionId keep(byte[] bytes) throws IOException {
        return contents.keep(new ByteArrayInputStream(bytes));
    }

    /** The problems, a line each: code, place and message. */
    List<String> problems(Unpacking.Unpacked unpacked) {
        return unpacked.problems().stream()
                .map(problem -> problem.code() + " " + problem.part().orElse("") + " " + problem.message())
                .toList();
    }

    private static String line(Arrival arrival) {
        if (arrival instanceof Arrival.Content content) {
            return content.path() + " " + content.sha256();
        }
        Arrival.WithoutContent without = (Arrival.WithoutContent) arrival;
        return without.path() + " " + without.status() + " " + without.reason();
    }
}
