package org.consultationdigest.digest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.Members;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.RowStatus;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of many rows in a real Chromium: how soon it is there, and by keyboard, on a phone and on paper. */
class LargePageTest {
    private static final int ROWS = Integer.getInteger("page.rows", 20_000);
    private static final int SECTIONS = 60;
    private static final int BODIES = 40;
    private static final List<String> TYPES = List.of("ministry", "province", "association", "embassy", "university");

    @TempDir
    private Path folder;

    @Test
    void isThereInTwoSecondsAndAsksForNothing() throws Exception {
        Path page = written(large());
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            // What a browser pays once for its own first page is not the page's.
            chromium.open(page);
            chromium.open(page);

            double painted = chromium.evaluate("Math.max(performance.getEntriesByType('navigation')[0].loadEventEnd,"
                            + " performance.getEntriesByName('first-contentful-paint')[0].startTime)")
                    .asDouble();
            System.out.printf(
                    "%d rows, %d kB: loaded and painted after %.0f ms%n", ROWS, Files.size(page) / 1024, painted);
            assertThat(painted).isLessThan(2_000);
            assertThat(chromium.evaluate("document.getElementById('count').textContent")
                            .asString())
                    .isEqualTo(String.valueOf(ROWS));
            assertThat(chromium.requests()).containsExactly(page.toUri().toString());
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void findsAWordAmongAllRowsInATick() throws Exception {
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.open(written(large()));

            chromium.evaluate("document.getElementById('search').focus()");
            double took = chromium.evaluate(
                            "new Promise(done => { const box = document.getElementById('search');"
                                    + " const count = document.getElementById('count'); const begun = performance.now();"
                                    + " new MutationObserver(() => done(performance.now() - begun)).observe(count,"
                                    + " {childList: true}); box.value = 'number 77 '; box.dispatchEvent(new Event('input')); })")
                    .asDouble();

            System.out.printf("%d rows: found after %.0f ms%n", ROWS, took);
            assertThat(took).isLessThan(2_000);
            assertThat(chromium.evaluate("document.querySelectorAll('#digest tbody tr').length")
                            .asInt())
                    .isPositive();
        }
    }

    @Test
    void fitsAPhone() throws Exception {
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.size(360, 640);
            chromium.open(written(large()));

            assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                    .isEqualTo(360);
            assertThat(chromium.evaluate("document.querySelector('.pair').offsetWidth")
                            .asInt())
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void isUsedByKeyboardAlone() throws Exception {
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.open(written(large()));

            chromium.press("Tab", 9);
            assertThat(focused(chromium)).isEqualTo("skip");
            chromium.press("Enter", 13);
            assertThat(focused(chromium)).isEqualTo("search");
            chromium.evaluate("document.querySelector('.heat button').focus()");
            chromium.press("Enter", 13);
            assertThat(chromium.evaluate("document.getElementById('section').value")
                            .asString())
                    .isEqualTo("1. Section 1");
            assertThat(focused(chromium)).isEqualTo("search");
        }
    }

    @Test
    void leavesItsControlsOffThePaper() throws Exception {
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.open(written(large()));
            chromium.printed();

            assertThat(chromium.evaluate("['.filters', '#more', '#skip'].map(each =>"
                                    + " getComputedStyle(document.querySelector(each)).display).join()")
                            .asString())
                    .isEqualTo("none,none,none");
        }
    }

    private static String focused(Chromium chromium) throws InterruptedException {
        return chromium.evaluate("document.activeElement.id").asString();
    }

    private Path written(Digest digest) throws IOException {
        Path page = folder.resolve("digest.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            PageFile.of(digest).content().writeTo(out);
        }
        return page;
    }

    /** Rows of all sections and bodies; every hundredth contradicts the one before it. */
    private static Digest large() {
        DigestBuilder digest = new DigestBuilder();
        for (int section = 1; section <= SECTIONS; section++) {
            digest.section("Section " + section, section, section, String.valueOf(section));
        }
        for (int body = 0; body < BODIES; body++) {
            digest.file("Round/body" + body + ".docx", "Body " + body, TYPES.get(body % TYPES.size()), Channel.TABLE);
        }
        for (int row = 1; row <= ROWS; row++) {
            String section = String.valueOf(1 + row % SECTIONS);
            String text = "Comment number " + row + " asks that the paragraph say how many clinics, schools and wells"
                    + " were built in the hills, and who paid for them: đề nghị bổ sung số liệu mới nhất.";
            digest.row(
                    row,
                    section,
                    RowStatus.NEW,
                    Review.BLANK,
                    row % 100 == 0 ? List.of(row - 1) : List.of(),
                    List.of(),
                    Members.first(digest.comment(
                            "Round/body" + row % BODIES + ".docx", Wording.text(text), Members.stated(section))));
        }
        return digest.build();
    }
}
