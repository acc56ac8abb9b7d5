package org.consultationdigest.extract.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.intake.Arrival;
import org.consultationdigest.intake.ContentStore;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.MediaTypes;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.intake.Unpacking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every file that parsers are tried with, and what is in it, ends with a value; no connection is opened for any. */
class HostileFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("test.data", "../shared/data")).resolve("robustness");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** What lies in the folder for temporary files beside the work folder is counted for these names alone. */
    private static final Set<String> LEFT_BY_PARSERS = Set.of("apache-tika-", "poifiles", "tika-", "pdfbox", "+~jf");

    @TempDir
    private Path work;

    private final List<String> connections = new CopyOnWriteArrayList<>();
    private final DocumentReader reader = new DocumentReader(LIMIT);
    private ProxySelector usual = ProxySelector.getDefault();
    private int accounted;
    private final List<String> overLimit = new ArrayList<>();

    /** Java asks it for every connection, plain sockets included. */
    @BeforeEach
    void listenForConnections() {
        usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                connections.add(address.toString());
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException fault) {
                connections.add(address.toString());
            }
        });
    }

    @AfterEach
    void listenNoMore() {
        ProxySelector.setDefault(usual);
    }

    @Test
    @Timeout(1_800)
    void endWithAValueWithinTheLimitsAndAskNobodyElse() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "no files at " + FOLDER);
        Set<String> before = left();
        ContentStore contents = new ContentStore(work.resolve("contents"));
        Unpacking unpacking = new Unpacking(contents, new MediaTypes(), new Unpacking.Limits(6, 500, 200L << 20));
        List<Path> files = files();
        for (Path file : files) {
            account(file, contents, unpacking);
        }
        assertThat(accounted).isGreaterThanOrEqualTo(files.size()).isGreaterThan(1_400);
        assertThat(connections).isEmpty();
        assertThat(overLimit).isEmpty();
        assertThat(left()).isEqualTo(before);
    }

    private void account(Path file, ContentStore contents, Unpacking unpacking) throws IOException {
        SubmissionId id;
        try (var in = Files.newInputStream(file)) {
            id = contents.keep(in);
        }
        String path = FOLDER.relativize(file).toString();
        String kind = new MediaTypes().of(contents.file(id), path);
        Arrival.Content received = new Arrival.Content(path, Optional.empty(), id.sha256(), kind);
        Unpacking.Unpacked unpacked = unpacking.open(received);
        List<Arrival.Content> all = new ArrayList<>(List.of(received));
        unpacked.arrivals().stream()
                .filter(Arrival.Content.class::isInstance)
                .map(Arrival.Content.class::cast)
                .forEach(all::add);
        for (Arrival.Content content : all) {
            read(content, contents);
        }
    }

    private void read(Arrival.Content content, ContentStore contents) throws IOException {
        SubmissionId id = new SubmissionId(content.sha256());
        Submission submission = new Submission(
                DocumentId.of(content.path(), content.sha256()),
                id,
                content.path(),
                content.mediaType(),
                Optional.empty());
        long begun = System.nanoTime();
        Extraction read = reader.read(submission, contents.file(id), ExtractionContext.unknown());
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        assertThat(read).as(content.path()).isNotNull();
        if (seconds > LIMIT.toSeconds() + 5) {
            overLimit.add(content.path() + " " + seconds + " s");
        }
        if (read instanceof Extraction.Unreadable unreadable) {
            assertThat(unreadable.problem().message())
                    .as(content.path())
                    .isNotBlank()
                    .doesNotContain("\n");
        }
        accounted++;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What parsers have left in the folder for temporary files. */
    private static Set<String> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> LEFT_BY_PARSERS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
