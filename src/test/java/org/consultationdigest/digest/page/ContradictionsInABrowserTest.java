package org.consultationdigest.digest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.ExampleDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contradictions as a real Chromium shows them; skipped where none is installed. */
class ContradictionsInABrowserTest {
    @TempDir
    private Path folder;

    @Test
    void standSideBySideWithTheirWordsAndWhoSaidThem() throws Exception {
        try (Chromium chromium = opened(1200)) {
            assertThat(chromium.evaluate("document.querySelectorAll('.pair').length")
                            .asInt())
                    .isEqualTo(1);
            assertThat(chromium.evaluate("document.querySelectorAll('.pair > div')[0].innerText")
                            .asString())
                    .contains("C-0004-2", "The institution should be independent of the government.");
            assertThat(chromium.evaluate("document.querySelectorAll('.pair > div')[1].innerText")
                            .asString())
                    .contains("C-0005-9", "The institution should not be independent of the government.");
            assertThat(side(chromium, 0, "top")).isEqualTo(side(chromium, 1, "top"));
            assertThat(side(chromium, 0, "right")).isLessThan(side(chromium, 1, "left"));
            assertThat(side(chromium, 0, "height")).isPositive();
        }
    }

    @Test
    void standOneBelowTheOtherOnAPhoneAndFitIt() throws Exception {
        try (Chromium chromium = opened(360)) {
            assertThat(side(chromium, 0, "bottom")).isLessThan(side(chromium, 1, "top"));
            assertThat(side(chromium, 0, "left")).isEqualTo(side(chromium, 1, "left"));
            assertThat(side(chromium, 1, "right")).isLessThanOrEqualTo(360);
            assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(360);
        }
    }

    private static double side(Chromium chromium, int number, String edge) throws InterruptedException {
        return chromium.evaluate(
                        "document.querySelectorAll('.pair > div')[" + number + "].getBoundingClientRect()." + edge)
                .asDouble();
    }

    private Chromium opened(int width) throws Exception {
        Path page = folder.resolve("digest.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            PageFile.of(ExampleDigest.in(DigestLanguage.ENGLISH)).content().writeTo(out);
        }
        Chromium chromium = Chromium.start(folder.resolve("profile"));
        chromium.size(width, 900);
        chromium.open(page);
        chromium.evaluate("document.querySelector('.pair').scrollIntoView()");
        return chromium;
    }
}
