package org.consultationdigest.digest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.ExampleDigest;
import org.consultationdigest.digest.Review;
import org.consultationdigest.extract.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real Chromium; skipped where none is installed. */
class PageInABrowserTest {
    @TempDir
    private Path folder;

    /** What the browser made of a page, and what it told on its console. */
    private record Seen(String page, String told) {}

    @Test
    void showsEveryRowWithoutAWordOnTheConsole() throws Exception {
        Seen seen = see(ExampleDigest.in(DigestLanguage.VIETNAMESE), "");

        assertThat(seen.page()).contains("<output id=\"count\" aria-live=\"polite\">8</output>", "Dành cho ban thư ký");
        assertThat(seen.told()).doesNotContain("CONSOLE");
    }

    @Test
    void findsWordsWithoutTheirDiacriticsAndFilters() throws Exception {
        Digest digest = ExampleDigest.in(DigestLanguage.ENGLISH);

        assertThat(see(digest, "#search=phan+TACH+nghe+nghiep").page()).contains("polite\">1</output>");
        assertThat(see(digest, "#status=Withdrawn").page()).contains("polite\">1</output>");
    }

    @Test
    void leavesHostileTextAsText() throws Exception {
        String hostile = "</script><script>document.title='owned'</script><img src=\"https://evil.example/x\""
                + " onerror=\"document.title='owned'\">\u2028javascript:alert(1)\u202Etxt";
        DigestBuilder digest = new DigestBuilder();
        digest.section(hostile, 1, 2, "I").file("a.docx", hostile, hostile, Channel.LETTER);
        digest.simpleRow(1, "I", "a.docx", hostile, Review.BLANK);

        Seen seen = see(digest.build(), "");

        assertThat(seen.page())
                .doesNotContain("<title>owned", "<img")
                .contains("&lt;img src=", "⟦U+202E⟧", "polite\">1</output>");
        assertThat(seen.told()).doesNotContain("CONSOLE").doesNotContain("evil.example");
    }

    private Seen see(Digest digest, String search) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Chromium.PROGRAM), "no Chromium is installed");
        Path page = folder.resolve("digest.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            PageFile.of(digest).content().writeTo(out);
        }
        Path dom = folder.resolve("dom.html");
        Path told = folder.resolve("told.txt");
        Process browser = new ProcessBuilder(List.of(
                        Chromium.PROGRAM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        page.toUri() + search))
                .redirectOutput(dom.toFile())
                .redirectError(told.toFile())
                .start();
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Seen(Files.readString(dom, StandardCharsets.UTF_8), Files.readString(told, StandardCharsets.UTF_8));
    }
}
