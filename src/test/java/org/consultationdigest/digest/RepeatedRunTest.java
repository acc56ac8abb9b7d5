package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets and maps of the platform go in another order in every process, so one process is not enough to look at. */
class RepeatedRunTest {
    @TempDir
    Path folder;

    @Test
    void writesTheSameBytesInEveryProcess() throws IOException, InterruptedException {
        Map<String, String> first = published("first", "en", "UTC");
        Map<String, String> second = published("second", "tr", "Asia/Ho_Chi_Minh");

        assertThat(first).hasSize(14).containsKeys("ENGLISH/digest.xlsx", "VIETNAMESE/data/comments.jsonl");
        assertThat(second).isEqualTo(first);
    }

    /** The hashes of the files that a process of its own writes, by path. */
    private Map<String, String> published(String name, String language, String zone)
            throws IOException, InterruptedException {
        Path target = folder.resolve(name);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.timezone=" + zone,
                        "-cp",
                        classPath(),
                        PublishExample.class.getName(),
                        target.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(target.relativize(file).toString().replace('\\', '/'), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** The class path of this test, whoever started it. */
    private static String classPath() {
        return PublishExample.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
